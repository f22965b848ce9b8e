import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A person's hands in the workbench: every method does what clicks and keys do, and waits until it has happened. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The workbench is drawn and can be used. */
  async ready(): Promise<void> {
    await this.page.locator('.part.statusbar .statusbar-item').first().waitFor({ timeout: 90_000 });
  }

  /**
   * Runs a command by its title in the palette. The list is made when the palette opens, so a command that is contributed a moment
   * later is missing from it: it is opened again. Enter runs the focused row, which is not at once the one asked for.
   */
  async command(title: string, timeout = 30_000): Promise<void> {
    const deadline = Date.now() + timeout;
    for (;;) {
      try {
        await this.page.keyboard.press('F1');
        await this.quickInput.waitFor({ state: 'visible', timeout: 2000 });
        await this.quickInput.fill(`>${title}`);
        await this.quickRow(title).and(this.page.locator('.focused')).waitFor({ timeout: 2000 });
        await this.quickInput.press('Enter');
        return;
      } catch (error) {
        if (Date.now() > deadline) throw new Error(`The palette does not offer "${title}".`, { cause: error });
        await this.page.keyboard.press('Escape');
        await this.page.waitForTimeout(200);
      }
    }
  }

  /** The titles the palette offers for a text. */
  async offered(text: string): Promise<string[]> {
    await this.page.keyboard.press('F1');
    await this.quickInput.fill(`>${text}`);
    await this.page.waitForTimeout(500);
    const titles = await this.page.locator('.quick-input-widget .monaco-list-row .label-name').allTextContents();
    await this.page.keyboard.press('Escape');
    return titles;
  }

  /** Opens a file of the workspace in an editor. A view that takes the focus meanwhile closes the list: then it is opened again. */
  async open(file: string, timeout = 30_000): Promise<void> {
    const name = file.split('/').at(-1) ?? file;
    const deadline = Date.now() + timeout;
    for (;;) {
      try {
        await this.page.keyboard.press('Control+P');
        await this.quickInput.waitFor({ state: 'visible', timeout: 2000 });
        await this.quickInput.fill(file);
        await this.quickRow(name).and(this.page.locator('.focused')).waitFor({ timeout: 5000 });
        await this.quickInput.press('Enter');
        break;
      } catch (error) {
        if (Date.now() > deadline) throw new Error(`${file} cannot be opened.`, { cause: error });
        await this.page.keyboard.press('Escape');
        await this.page.waitForTimeout(200);
      }
    }
    await this.tab(name).waitFor();
  }

  /** Types into the input box whose title, prompt or placeholder contains `prompt`, and confirms. */
  async answer(prompt: string | RegExp, text: string): Promise<void> {
    await this.asked(prompt);
    await this.quickInput.fill(text);
    await this.quickInput.press('Enter');
  }

  /** Chooses a row of the open quick pick. */
  async pick(row: string | RegExp): Promise<void> {
    await this.quickRow(row).click();
  }

  /** Waits until the quick input that is open shows this title, prompt, placeholder or text. */
  async asked(prompt: string | RegExp): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    const byText = widget.filter({ hasText: prompt });
    const byPlaceholder = widget.filter({ has: this.page.getByPlaceholder(prompt) });
    await byText.or(byPlaceholder).first().waitFor({ state: 'visible' });
  }

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-box input').first();
  }

  quickRow(text: string | RegExp): Locator {
    return this.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: text }).first();
  }

  /** The notification whose text matches, once it is there. */
  async notification(text: string | RegExp, timeout = 20_000): Promise<Locator> {
    const toast = this.page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text }).first();
    await toast.waitFor({ timeout });
    return toast;
  }

  /** Presses a button of a modal dialog. */
  async dialogButton(label: string): Promise<void> {
    await this.page.locator('.monaco-dialog-box').getByRole('button', { name: label, exact: true }).click();
  }

  /** Opens a view container of the activity bar by its title. A click on the open one would close it. */
  async openContainer(title: string): Promise<void> {
    const item = this.page.locator('.activitybar .action-item').filter({ has: this.page.locator(`a.action-label[aria-label*="${title}"]`) }).first();
    await item.waitFor();
    if (!(await item.getAttribute('class'))?.includes('checked')) await item.locator('a.action-label').click();
  }

  /** A row of a tree in the side bar; of the one view, where it is named. */
  treeRow(text: string | RegExp, view?: string): Locator {
    const pane = view === undefined ? this.page.locator('.sidebar') : this.page.locator('.sidebar .pane').filter({ has: this.page.getByRole('heading', { name: view, exact: true }) });
    return pane.locator('.monaco-list-row').filter({ hasText: text }).first();
  }

  /** A button that appears on a tree row under the mouse. */
  async rowAction(text: string | RegExp, label: string): Promise<void> {
    const row = this.treeRow(text);
    await row.hover();
    await row.locator(`.actions a.action-label[aria-label*="${label}"]`).click();
  }

  tab(title: string | RegExp): Locator {
    return this.page.locator('.tabs-container .tab').filter({ hasText: title }).first();
  }

  /** A button in the editor's title bar. */
  editorAction(label: string): Locator {
    return this.page.locator(`.editor-actions a.action-label[aria-label*="${label}"]`).first();
  }

  statusBarItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item').filter({ hasText: text }).first();
  }

  /** The content of the nth webview that is open. */
  webview(index = 0): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').nth(index).frameLocator('#active-frame');
  }
}
