import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { testResults } from '../../../scripts/lib/paths.ts';
import type { Evaluation, PanelContent } from '../../../src/shared/protocol.ts';
import { comparison, evaluationAfter, evaluationBefore, resumePdf } from '../../support/panelContent.ts';
import { PanelBrowser, type PanelPage } from '../../support/panelPage.ts';
import type { Theme } from '../../support/panelThemes.ts';

const shots = path.join(testResults, 'panel');

describe('the résumé panel in a browser', function () {
  this.timeout(60_000);
  const browser = new PanelBrowser();
  let panel: PanelPage;
  before(async () => {
    await mkdir(shots, { recursive: true });
    await browser.start();
  });
  after(() => browser.stop());
  afterEach(async () => {
    const { complaints } = panel;
    await panel.page.close();
    assert.deepEqual(complaints, [], 'no error and no violation of the content security policy');
  });
  const single = async (more: Partial<PanelContent> = {}, pages = 1): Promise<PanelContent> =>
    ({ title: 'resume.pdf', origin: 'built', after: { label: 'resume.pdf', pdf: await resumePdf({ pages }), evaluation: evaluationAfter() }, ...more });
  const regions = (name: string | RegExp) => panel.page.getByRole('region', { name });
  const press = (name: string | RegExp) => panel.page.getByRole('button', { name, exact: true }).click();
  const messages = async (type: string) => (await panel.sent()).filter(message => message['type'] === type);
  /** Pixels of the first page's canvas that are not white: nothing drawn gives 0. */
  const ink = (): Promise<number> => panel.page.evaluate(`(() => {
    const canvas = document.querySelector('.pdf-layer:not(.incoming) canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, index) => index % 4 === 0 && value < 128).length;
  })()`);

  for (const theme of ['dark', 'light', 'highContrast'] as const satisfies readonly Theme[]) {
    it(`shows PDFs and scores before beside after (${theme})`, async () => {
      panel = await browser.open({ theme, width: 1700, height: 1000 });
      assert.equal((await panel.show(await comparison()))['type'], 'rendered');
      assert.equal(await regions(/^PDF: /).count(), 2);
      await regions('PDF: Before').getByText('Built service number 20').waitFor();
      assert.ok(await ink() > 500);
      await panel.page.getByText('Page 1 of 2').waitFor();
      const cards = await panel.page.locator('.card').allInnerTexts();
      assert.deepEqual(cards.map(text => text.replace(/\s+/g, ' ').trim()), [
        'A Machine readability before 24 → after 26 of 30 change +2 +2',
        'B Job match before 26.5 → after 37 of 55 change +10.5 +10.5',
        'C Writing before 11 → after 11 of 15 no change ±0',
      ]);
      await panel.page.getByText('Our estimate; no ATS publishes such a score.').waitFor();
      await panel.page.screenshot({ path: path.join(shots, `wide-${theme}.png`) });
      await panel.page.setViewportSize({ width: 520, height: 800 });
      await press('Before');
      await panel.page.screenshot({ path: path.join(shots, `narrow-pdf-${theme}.png`) });
      await press(/^Score( [0-9]|$)/);
      await panel.page.locator('summary', { hasText: 'A2 Contact details' }).click();
      await panel.page.getByText('Evidence, Before').waitFor();
      await panel.page.screenshot({ path: path.join(shots, `narrow-score-${theme}.png`) });
    });
  }

  it('has nothing to show at first, says what to do, and shows what is going on', async () => {
    panel = await browser.open({ width: 520, height: 700 });
    await press('Compile');
    assert.deepEqual(await messages('command'), [{ type: 'command', command: 'compile' }]);
    await panel.page.screenshot({ path: path.join(shots, 'empty.png') });
    await panel.post({ type: 'busy', text: 'Compiling resume.tex' });
    await panel.page.getByRole('status').getByText('Compiling resume.tex').waitFor();
    assert.ok(await panel.page.getByText('Nothing to show yet').isHidden());
    await panel.page.screenshot({ path: path.join(shots, 'busy.png') });
    await panel.post({ type: 'busy' });
    await panel.page.getByText('Nothing to show yet').waitFor();
  });

  it('a document without PDF or scores says so', async () => {
    panel = await browser.open({ width: 1200 });
    assert.equal((await panel.show({ title: 'resume.tex', origin: 'built', after: { label: 'resume.tex' } }))['type'], 'rendered');
    await panel.page.locator('.pane:not(.unseen)').getByText('No PDF', { exact: true }).waitFor();
    await panel.page.getByRole('group', { name: 'Actions' }).getByRole('button', { name: 'Score against the job' }).click();
    await panel.page.getByText('Score against the job').click();
    assert.deepEqual((await messages('command')).map(message => message['command']), ['score', 'score']);
  });

  it('a reload keeps zoom and place, and no frame in between shows anything else', async () => {
    panel = await browser.open({ width: 900 });
    await panel.show(await single({}, 3));
    await press('Zoom in');
    await panel.page.locator('.pdf-layer').evaluate(layer => { layer.scrollTo(30, 700); });
    const zoom = await panel.page.locator('.zoom').innerText();
    await panel.page.evaluate(`(() => {
      globalThis.frames_ = [];
      const look = () => {
        const layers = [...document.querySelectorAll('.pdf-layer')].filter(layer => getComputedStyle(layer).visibility === 'visible');
        const canvases = layers.flatMap(layer => [...layer.querySelectorAll('canvas')]);
        globalThis.frames_.push(layers.length + ' layer at ' + layers[0]?.scrollTop + (canvases.length > 0 ? ' drawn' : ' blank'));
        globalThis.look_ = requestAnimationFrame(look);
      };
      look();
    })()`);
    for (let time = 0; time < 5; time++) {
      const pdf = await resumePdf({ name: `Robin Sample ${String(time)}`, pages: 3 });
      assert.equal((await panel.show(await single({ after: { label: 'resume.pdf', pdf, evaluation: evaluationAfter() } })))['type'], 'rendered');
    }
    await regions('PDF: resume.pdf').getByText('Robin Sample 4, page 2').waitFor({ state: 'attached' });
    await panel.page.waitForTimeout(200);
    const frames = await panel.page.evaluate<string[]>('globalThis.frames_');
    assert.ok(frames.length > 10, `${String(frames.length)} frames were looked at`);
    assert.deepEqual([...new Set(frames)], ['1 layer at 700 drawn']);
    assert.equal(await panel.page.locator('.zoom').innerText(), zoom);
    assert.equal(await panel.page.locator('.pdf-layer').count(), 1, 'the old documents are gone');
  });

  it('keeps the last good document when a PDF is broken, and says which', async () => {
    panel = await browser.open({ width: 1300 });
    await panel.show(await comparison());
    const broken: PanelContent = { title: 'broken.pdf', origin: 'built', before: { label: 'Before', pdf: await resumePdf() }, after: { label: 'Broken', pdf: new Uint8Array([37, 80, 68, 70]) } };
    const answer = await panel.show(broken);
    assert.deepEqual({ type: answer['type'], label: answer['label'] }, { type: 'failed', label: 'Broken' });
    await panel.page.getByRole('alert').getByText('Could not show Broken').waitFor();
    assert.equal(await panel.page.getByRole('heading', { level: 1 }).innerText(), 'resume-acme.pdf');
    assert.equal(await regions(/^PDF: /).count() + await panel.page.locator('.unseen .pdf-layer').count(), 2);
    assert.ok(await ink() > 500);
    await panel.page.screenshot({ path: path.join(shots, 'broken.png') });
    assert.equal((await panel.show(await comparison()))['type'], 'rendered');
    assert.equal(await panel.page.locator('.alert').innerText(), '');
  });

  it('a PDF that is broken from the start leaves the panel ready for the next', async () => {
    panel = await browser.open();
    assert.equal((await panel.show({ title: 'a.pdf', origin: 'built', after: { label: 'a.pdf', pdf: new Uint8Array() } }))['type'], 'failed');
    assert.equal((await panel.show(await single()))['type'], 'rendered');
  });

  it('the latest request wins', async () => {
    panel = await browser.open();
    for (const id of [100, 101, 102]) await panel.post({ type: 'show', id, content: await single({ title: `${String(id)}.pdf` }) });
    const answered = async (): Promise<unknown[]> => (await messages('rendered')).map(message => message['id']);
    for (const end = Date.now() + 5000; Date.now() < end && !(await answered()).includes(102);) await panel.page.waitForTimeout(20);
    assert.equal((await answered()).at(-1), 102);
    assert.equal(await panel.page.getByRole('heading', { level: 1 }).innerText(), '102.pdf');
    // In one go, so that the first is still being drawn when the last arrives.
    const again = await Promise.all([103, 104, 105].map(async id => ({ type: 'show', id, content: await single({ title: `${String(id)}.pdf`, after: { label: 'resume.pdf', pdf: await resumePdf({ name: String(id) }) } }) })));
    await Promise.all(again.map(message => panel.post(message)));
    for (const end = Date.now() + 5000; Date.now() < end && !(await answered()).includes(105);) await panel.page.waitForTimeout(20);
    assert.deepEqual([(await answered()).includes(104), (await answered()).at(-1)], [false, 105]);
    assert.equal(await panel.page.locator('.pdf-layer').count(), 1);
  });

  it('links of the PDF go to the host, and only web and mail addresses', async () => {
    panel = await browser.open({ width: 900 });
    const links = ['https://example.org/robin', 'mailto:robin@example.org', 'javascript:alert(1)', 'file:///etc/hosts', 'ftp://example.org/'];
    await panel.show({ title: 'a.pdf', origin: 'built', after: { label: 'a.pdf', pdf: await resumePdf({ links }) } });
    const found = panel.page.locator('.annotationLayer a[href]');
    await found.first().waitFor();
    for (const link of await found.all()) await link.click();
    assert.deepEqual((await messages('openLink')).map(message => message['url']), links.slice(0, 2));
    assert.equal(panel.page.context().pages().length, 1, 'nothing opened by itself');
    assert.match(panel.page.url(), /^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('foreign text stays text', async () => {
    panel = await browser.open();
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const evilEvaluation = (evaluation: Evaluation): Evaluation => ({
      ...evaluation, rubricVersion: evil, notes: [evil], gates: [{ id: evil, cap: 40, reason: evil }],
      groups: evaluation.groups.map(group => ({ ...group, name: evil })),
      checks: evaluation.checks.map(check => ({ ...check, name: evil, summary: evil, fix: evil, source: evil, evidence: [{ text: evil, page: 1 }] })),
      requirements: evaluation.requirements.map(requirement => ({ ...requirement, name: evil, foundAs: evil, found: [{ text: evil, page: 1, line: 1 }] })),
    });
    await panel.show({
      title: evil, origin: 'built', note: evil, job: { title: evil, company: evil },
      before: { label: evil, evaluation: evilEvaluation(evaluationBefore()) }, after: { label: evil, evaluation: evilEvaluation(evaluationAfter()) },
    });
    await panel.post({ type: 'busy', text: evil });
    assert.equal(await panel.page.locator('img, main script').count(), 0);
    assert.ok(await panel.page.getByText(evil).count() > 20);
    assert.equal(await panel.page.title(), '');
  });

  it('evidence leads to the page of the PDF and to the source', async () => {
    panel = await browser.open({ width: 700 });
    const evaluation = evaluationAfter();
    const checks = evaluation.checks.map(check => check.id === 'B1' ? { ...check, evidence: [{ text: 'Built service number 16 in Python', page: 2, line: 19, range: { file: 'resume.tex', start: 200, end: 240 } }] } : check);
    const content = await single({ after: { label: 'resume.pdf', pdf: await resumePdf({ pages: 3 }), evaluation: { ...evaluation, checks } } });
    await panel.show(content);
    await press(/^Score( [0-9]|$)/);
    await panel.page.getByText('B1 Required skills').click();
    const item = panel.page.locator('details', { hasText: 'B1 Required skills' });
    await item.getByRole('button', { name: 'source' }).click();
    assert.deepEqual(await messages('revealSource'), [{ type: 'revealSource', range: { file: 'resume.tex', start: 200, end: 240 } }]);
    await item.getByRole('button', { name: 'page 2, line 19' }).click();
    await panel.page.getByText('Page 2 of 3').waitFor();
    assert.equal(await panel.page.evaluate('document.activeElement.getAttribute("aria-label")'), 'PDF: resume.pdf');
    const mark = panel.page.locator('[data-page-number="2"] .highlight.selected');
    await mark.first().waitFor();
    assert.match((await mark.allInnerTexts()).join(''), /^Built service number 16 in Python$/);
    await panel.page.getByText('Page 2 of 3').waitFor();
    await regions('PDF: resume.pdf').click();
    await mark.waitFor({ state: 'detached' });

    await panel.show({ ...content, origin: 'bucket', note: 'The stored scores belong to another PDF' });
    await panel.page.getByText('From the bucket; scores stored on Mar 1, 2026').waitFor();
    await panel.page.getByText('The stored scores belong to another PDF').waitFor();
    assert.equal(await panel.page.getByRole('button', { name: 'source' }).count(), 0);
    await press('Copy link');
    assert.deepEqual(await messages('command'), [{ type: 'command', command: 'copyLink' }]);
  });

  it('finds text with the keyboard alone, and gives the focus back', async () => {
    panel = await browser.open({ width: 900, height: 600 });
    await panel.show(await single({}, 3));
    await regions('PDF: resume.pdf').focus();
    await panel.page.keyboard.press('Control+f');
    await panel.page.keyboard.type('number 7');
    await panel.page.getByText('1 of 3', { exact: true }).waitFor();
    await panel.page.keyboard.press('Enter');
    await panel.page.getByText('2 of 3', { exact: true }).waitFor();
    await panel.page.keyboard.press('Shift+Enter');
    await panel.page.getByText('1 of 3', { exact: true }).waitFor();
    await panel.page.screenshot({ path: path.join(shots, 'find.png') });
    await panel.show(await single({}, 3));
    await panel.page.getByText('1 of 3', { exact: true }).waitFor();
    await panel.page.getByRole('textbox').fill('nowhere in it');
    await panel.page.getByText('No results').waitFor();
    await panel.page.keyboard.press('Escape');
    assert.equal(await panel.page.getByRole('search').count(), 0);
  });

  it('a match at the end of a document scrolls the document, not the frame around it', async () => {
    panel = await browser.open({ width: 1240, height: 800 });
    await panel.show({ ...await comparison(), after: { label: 'After', pdf: await resumePdf(), evaluation: evaluationAfter() } });
    await press('PDF');
    const toolbar = panel.page.locator('.pdf-toolbar');
    const place = await toolbar.boundingBox();
    await press('Find in the PDF');
    await panel.page.keyboard.type('number 20');
    await panel.page.getByText('1 of 1', { exact: true }).waitFor();
    await panel.page.locator('.highlight.selected').first().waitFor();
    await panel.page.waitForTimeout(300);
    assert.deepEqual(await toolbar.boundingBox(), place);
  });

  it('comes back as it was left', async () => {
    panel = await browser.open({ width: 700 });
    await panel.show(await comparison());
    await press('Before');
    await press('Zoom in');
    await press(/^Score( [0-9]|$)/);
    await panel.page.locator('summary', { hasText: 'A2 Contact details' }).click();
    await press('PDF');
    await regions('PDF: Before').evaluate(layer => { layer.scrollTo(0, 150); });
    await panel.page.waitForTimeout(400);
    const zoom = await panel.page.locator('.zoom').innerText();
    const state = await panel.storedState();
    await panel.page.close();
    panel = await browser.open({ width: 700, state });
    await panel.show(await comparison());
    assert.equal(await panel.page.locator('.zoom').innerText(), zoom);
    assert.equal(await regions('PDF: Before').evaluate(layer => layer.scrollTop), 150);
    await press(/^Score( [0-9]|$)/);
    await panel.page.locator('.check-body').getByText('Before: Name and email were found, no phone number.').waitFor();
  });

  it('a stored state that is not ours is forgotten', async () => {
    panel = await browser.open({ width: 700, state: { view: 'nonsense', scale: 7 } });
    assert.equal((await panel.show(await single()))['type'], 'rendered');
  });

  it('every control has a name, and Tab reaches all that is in sight', async () => {
    panel = await browser.open({ width: 1700, height: 1000 });
    await panel.show(await comparison());
    const nameless = await panel.page.locator('button, input, [role=region], [role=group]').evaluateAll(
      elements => elements.filter(element => !(element.getAttribute('aria-label') ?? element.textContent).trim()).map(element => element.outerHTML));
    assert.deepEqual(nameless, []);
    const reached = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await panel.page.keyboard.press('Tab');
      reached.add(await panel.page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent'));
    }
    for (const name of ['Compile', 'Publish to S3', 'Score 74', 'Zoom in', 'Find in the PDF', 'PDF: Before', 'PDF: After', 'Overview', 'B1 Required skills']) assert.ok(reached.has(name), `${name} in ${[...reached].join(' | ')}`);
  });
});
