import * as vscode from 'vscode';

const LONGEST = 600;

/**
 * A text for a notification that can only be read. VS Code turns `[label](command:…)` in a message into a link that runs the command,
 * and file names, bucket keys and TeX's messages are foreign text.
 */
export function plain(text: string): string {
  const readable = text.replace(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, ' ').replace(/\]\(/g, ']\u200B(');
  return readable.length <= LONGEST ? readable : `${readable.slice(0, LONGEST)}…`;
}

/** Tells of something that went well, with buttons; resolves to the one that was pressed. */
export function inform(message: string, ...buttons: string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(plain(message), ...buttons);
}
