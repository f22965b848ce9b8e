import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const JOB = `# Platform Engineer

Brightwater Robotics is hiring a platform engineer.

## Requirements
- Kubernetes and Terraform
- Go or Python
- PostgreSQL
`;

/** A résumé of three bullets and a row of skills, with the line ends that are asked for. */
export const master = (end: string) => [
  '\\documentclass{article}', '\\begin{document}', '\\section{Experience}', '\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023', '\\begin{itemize}',
  '  \\item Answered the phone at the front desk  ', '  \\item Ran 14 services on Kubernetes and Terraform', '  \\item Wrote the café’s menu', '  \\item Watered the plants', '  \\item Fed the office cat', '\\end{itemize}',
  '\\section{Skills}', '\\textbf{Languages}: COBOL, Pascal, Go, Python', '\\end{document}', '', '',
].join(end);

const folder = () => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
};
export const file = (name: string) => vscode.Uri.joinPath(folder(), name);
export const bytesOf = async (uri: vscode.Uri) => Buffer.from(await vscode.workspace.fs.readFile(uri));
export const texFiles = async () => (await vscode.workspace.fs.readDirectory(folder())).map(([name]) => name).filter(name => name.startsWith('test-') && name.endsWith('.tex')).sort();

/** Writes the master and the job, and tailors one to the other. */
export async function tailor(name: string, content: string, inTheAd = ''): Promise<vscode.Uri> {
  const uri = file(name);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(content));
  await vscode.workspace.fs.writeFile(file('test-job.md'), Buffer.from(JOB + inTheAd));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await vscode.commands.executeCommand('resumeCustomizer.tailor', file('test-job.md'));
  return uri;
}

export async function cleanUp(): Promise<void> {
  await vscode.commands.executeCommand('resumeCustomizer.changes.discard');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const [name] of await vscode.workspace.fs.readDirectory(folder())) if (name.startsWith('test-')) await vscode.workspace.fs.delete(file(name));
}

/** What the lines above the proposed changes say: `order of bullets: Engineer, …`, with the number of the line they stand on, from 1. */
export async function proposed(uri: vscode.Uri): Promise<{ title: string; line: number }[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return lenses.flatMap(({ command, range }) => command?.command === 'resumeCustomizer.changes.show' ? [{ title: command.title.replace(/^\$\([\w-]+\) /, match => match === '$(circle-slash) ' ? 'blocked ' : ''), line: range.start.line + 1 }] : []);
}

/** The ids of the proposed changes of a file, from top to bottom. */
export async function proposedIds(name: string): Promise<string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', file(name), 100);
  return lenses.flatMap(({ command }) => command?.command === 'resumeCustomizer.changes.show' ? [String(command.arguments?.[0])] : []);
}
