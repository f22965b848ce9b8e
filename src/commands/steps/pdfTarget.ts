import { realpath } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { outputFolderSetting } from '../../host/settings.ts';
import { KnownError } from '../../shared/knownError.ts';
import { pdfNameOf } from './chooseResume.ts';

const WORKSPACE = '${workspaceFolder}';

/** Where Compile writes the PDF. Throws a KnownError when the setting leads out of the workspace and is not an absolute path of the person's own. */
export async function pdfTarget(root: vscode.Uri): Promise<vscode.Uri> {
  const { folder, isPersonal } = outputFolderSetting(root);
  const own = path.dirname(root.fsPath);
  const name = pdfNameOf(root);
  if (folder === '') return vscode.Uri.joinPath(root, '..', name);
  if (path.isAbsolute(folder)) {
    if (!isPersonal) throw new KnownError(vscode.l10n.t('The output folder {0} is absolute, and set by this workspace. Set it in your user settings, or make it relative.', folder), { action: 'openTexSettings' });
    return vscode.Uri.file(path.join(folder, name));
  }
  const top = vscode.workspace.getWorkspaceFolder(root)?.uri.fsPath ?? own;
  const target = folder.startsWith(WORKSPACE) ? path.join(top, folder.slice(WORKSPACE.length)) : path.resolve(own, folder);
  if (!isInside(target, top) || !isInside(await realPath(target), await realPath(top))) {
    throw new KnownError(vscode.l10n.t('The output folder {0} leads out of the workspace. Correct the setting "Compile: Output Folder"; a folder elsewhere is named by its absolute path in your user settings.', folder), { action: 'openTexSettings' });
  }
  return vscode.Uri.file(path.join(target, name));
}

const isInside = (file: string, folder: string): boolean => file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);

/** With links followed; what does not exist yet is taken as it is named. */
async function realPath(file: string): Promise<string> {
  const real = await realpath(file).catch(() => undefined);
  const parent = path.dirname(file);
  return real ?? (parent === file ? file : path.join(await realPath(parent), path.basename(file)));
}
