import type * as vscode from 'vscode';

/** A long-lived object that is made when it is first needed, and disposed with the extension. */
export class Once<T extends vscode.Disposable> implements vscode.Disposable {
  private made: T | undefined;

  get(make: () => T): T {
    this.made ??= make();
    return this.made;
  }

  dispose(): void {
    this.made?.dispose();
  }
}
