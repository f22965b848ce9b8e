import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { testResults } from '../../../scripts/lib/paths.ts';
import type { PanelContent, RequirementResult } from '../../../src/shared/protocol.ts';
import { bulletRect, comparison, evaluationAfter, historyPoints, resumePdf, wholeContent } from '../../support/panelContent.ts';
import { PanelBrowser, type PanelPage } from '../../support/panelPage.ts';

const shots = path.join(testResults, 'panel');

describe('the evaluation in the résumé panel', function () {
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
  const press = (name: string | RegExp) => panel.page.getByRole('button', { name, exact: true }).click();
  const tab = (name: string) => panel.page.getByRole('tab', { name }).click();
  const messages = async (type: string) => (await panel.sent()).filter(message => message['type'] === type);
  const shot = (name: string) => panel.page.screenshot({ path: path.join(shots, `${name}.png`) });
  const focused = () => panel.page.evaluate<string>('document.activeElement.dataset.id ?? document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');
  const marks = (kind: string) => panel.page.locator(`.pane:not(.unseen) .mark.${kind}`);
  /** Where an element stands on the PDF's page, in points of a page of 612 × 792. */
  const onPage = (selector: string) => panel.page.evaluate<{ page: string; x: number; y: number; width: number }>(`(() => {
    const mark = document.querySelector(${JSON.stringify(selector)});
    const page = mark.closest('.page');
    const [box, paper] = [mark.getBoundingClientRect(), page.getBoundingClientRect()];
    const scale = paper.width / 612;
    return { page: page.dataset.pageNumber, x: (box.left - paper.left) / scale, y: (box.top - paper.top) / scale, width: box.width / scale };
  })()`);
  const inSight = (selector: string) => panel.page.evaluate<boolean>(`(() => {
    const mark = document.querySelector(${JSON.stringify(selector)});
    const [box, view] = [mark.getBoundingClientRect(), mark.closest('.pdf-layer').getBoundingClientRect()];
    return box.top >= view.top && box.bottom <= view.bottom;
  })()`);
  /** The canvas and texts are drawn again a moment later; what is asked for must hold then. */
  const near = (value: number, wanted: number, what: string) => { assert.ok(Math.abs(value - wanted) < 4, `${what}: ${String(value)}, not ${String(wanted)}`); };

  it('evidence is outlined under the pointer, gone to by a click, and cleared by the next click into the PDF', async () => {
    panel = await browser.open({ width: 1500, height: 500 });
    await panel.show(await wholeContent());
    await press('B1 Required skills');
    const place = panel.page.locator('details[data-check=B1]').getByRole('button', { name: 'page 1, line 19' }).last();
    await place.hover();
    await marks('hint').waitFor();
    await panel.page.locator('details[data-check=B1] summary').hover();
    await marks('hint').waitFor({ state: 'detached' });
    await place.focus();
    await marks('hint').waitFor();
    await panel.page.keyboard.press('Enter');
    await marks('pointed').waitFor();
    const at = await onPage('.mark.pointed');
    near(at.x, bulletRect(16).x - 3, 'left');
    near(at.y, bulletRect(16).y - 3, 'top');
    assert.equal(at.page, '1');
    assert.ok(await inSight('.mark.pointed'));
    assert.equal(await focused(), 'PDF: After');
    assert.equal(await panel.page.evaluate('getComputedStyle(document.querySelector(".mark.pointed")).animationName'), 'none', 'no motion where it is not wanted');
    await shot('pointed');
    await panel.page.getByRole('region', { name: 'PDF: After' }).click();
    await marks('pointed').waitFor({ state: 'detached' });
  });

  it('the host reveals a place, also where only the score was shown', async () => {
    panel = await browser.open({ width: 600, height: 500 });
    await panel.show(await wholeContent());
    await press(/^Score( [0-9]|$)/);
    await panel.post({ type: 'reveal', side: 'before', page: 1, rect: bulletRect(20) });
    await marks('pointed').waitFor();
    assert.ok(await inSight('.mark.pointed'));
    near((await onPage('.mark.pointed')).y, bulletRect(20).y - 3, 'top');
    assert.equal(await panel.page.getByRole('button', { name: 'Before', exact: true }).getAttribute('aria-pressed'), 'true');
    await press('Zoom in');
    await panel.page.waitForTimeout(500);
    near((await onPage('.mark.pointed')).y, bulletRect(20).y - 3, 'top at another zoom');
  });

  it('all found requirements are marked at once, with a legend, and a click on one selects its row', async () => {
    panel = await browser.open({ width: 1700, height: 900 });
    await panel.show(await wholeContent());
    await press('Mark what the job asks for in the PDF');
    assert.deepEqual((await panel.page.locator('.found-legend li').allInnerTexts()).map(text => text.trim()), ['recent bullet (1 → 2)', 'older or undated bullet (1 → 1)', 'only in a list or summary (1 → 0)']);
    assert.equal(await panel.page.locator('.pdf-layer .mark.found').count(), 5, 'three in each PDF, but for the one on a second page that the first PDF does not have');
    await shot('found');
    await panel.page.locator('.pane:last-child .mark.found[data-requirement="skill:PostgreSQL"]').click();
    assert.equal(await focused(), 'skill:PostgreSQL');
    assert.equal(await panel.page.locator('tr[aria-current]').getAttribute('data-id'), 'skill:PostgreSQL');
    await shot('requirements');
    // A refresh with another PDF keeps them.
    const next = await wholeContent();
    await panel.show({ ...next, after: next.after && { ...next.after, pdf: await resumePdf({ name: 'Robin Sample III', pages: 2 }) } });
    await panel.page.locator('.pane:last-child .mark.found').nth(2).waitFor({ state: 'attached' });
    assert.equal(await focused(), 'skill:PostgreSQL', 'the focus stays in the table');
    await press('Mark what the job asks for in the PDF');
    assert.equal(await panel.page.locator('.pdf-layer .mark.found').count(), 0);
  });

  it('requirements are filtered, sorted and walked through by keyboard', async () => {
    panel = await browser.open({ width: 1300, height: 800 });
    await panel.show(await wholeContent());
    await tab('Requirements');
    const rows = async (): Promise<(string | null)[]> => panel.page.locator('tr[data-id]').evaluateAll(all => all.map(row => row.getAttribute('data-id')?.replace('skill:', '') ?? null));
    assert.deepEqual(await rows(), ['Python', 'Kubernetes', 'PostgreSQL', 'Terraform', 'GraphQL']);
    await panel.page.getByText('near, and earns nothing: Ansible and Pulumi').waitFor();
    await press('Not in your résumé 2');
    await panel.page.getByText('2 of 5 shown').waitFor();
    assert.deepEqual(await rows(), ['Terraform', 'GraphQL']);
    await panel.page.getByLabel('Only musts').check();
    assert.deepEqual(await rows(), ['Terraform']);
    await panel.page.getByRole('searchbox').fill('nothing like it');
    await panel.page.getByText('Nothing matches.').waitFor();
    await panel.page.getByRole('searchbox').fill('');
    await panel.page.getByLabel('Only musts').uncheck();
    await press('All 5');
    await press('Requirement');
    assert.deepEqual(await rows(), ['GraphQL', 'Kubernetes', 'PostgreSQL', 'Python', 'Terraform']);
    await press('Requirement');
    assert.deepEqual(await rows(), ['Terraform', 'Python', 'PostgreSQL', 'Kubernetes', 'GraphQL']);
    assert.equal(await panel.page.getByRole('columnheader', { name: 'Requirement' }).getAttribute('aria-sort'), 'descending');
    await panel.page.locator('tr[data-id][tabindex="0"]').focus();
    await panel.page.keyboard.press('Home');
    await panel.page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'skill:Python');
    await panel.page.keyboard.press('Enter');
    await marks('pointed').waitFor();
    assert.equal((await onPage('.mark.pointed')).page, '2');
    assert.ok(await inSight('.mark.pointed'));
    await panel.page.locator('tr[data-id="skill:Python"]').getByRole('button', { name: 'source' }).click();
    assert.deepEqual((await messages('revealSource')).map(message => message['range']), [{ file: 'resume.tex', start: 0, end: 20 }]);
    const state = await panel.page.waitForTimeout(300).then(() => panel.storedState());
    await panel.page.close();
    panel = await browser.open({ width: 1300, height: 800, state });
    await panel.show(await wholeContent());
    assert.deepEqual(await rows(), ['Terraform', 'Python', 'PostgreSQL', 'Kubernetes', 'GraphQL'], 'tab and order are as they were left');
  });

  it('a filter that is being typed survives a new score', async () => {
    panel = await browser.open({ width: 1300 });
    const content = await wholeContent();
    await panel.show(content);
    await tab('Requirements');
    await panel.page.getByRole('searchbox').pressSequentially('ter');
    await panel.show({ ...content, after: content.after && { ...content.after, evaluation: { ...evaluationAfter(), total: 75 } } });
    await panel.page.keyboard.press('r');
    assert.equal(await panel.page.getByRole('searchbox').inputValue(), 'terr');
    assert.equal(await panel.page.locator('tr[data-id]').count(), 1);
  });

  it('a score fits the narrowest column: no text lies over another', async () => {
    panel = await browser.open({ width: 210, height: 900 });
    await panel.show({ ...await wholeContent(), wanted: 'score' });
    await panel.page.locator('.card').first().waitFor();
    const over = await panel.page.evaluate<string[]>(`[...document.querySelectorAll('.card')].filter(card => {
      const [name, points] = ['h3', '.points'].map(part => card.querySelector(part));
      const [above, below] = [name, points].map(part => { const all = document.createRange(); all.selectNodeContents(part); return all.getBoundingClientRect(); });
      return above.right > below.left && below.right > above.left && above.bottom > below.top && below.bottom > above.top;
    }).map(card => card.textContent)`);
    await shot('210-overview');
    assert.deepEqual(over, []);
  });

  it('a group that could not be measured is said to be so, never none of none', async () => {
    panel = await browser.open({ width: 620 });
    const { groups, ...rest } = evaluationAfter();
    const unread = { ...rest, total: null, groups: groups.map(group => group.id === 'A' ? { ...group, points: 0, max: 0 } : group) };
    await panel.show({ title: 'one.tex', origin: 'built', wanted: 'score', before: { label: 'one.tex', evaluation: evaluationAfter() }, after: { label: 'two.tex', evaluation: unread } });
    const cards = panel.page.locator('.card');
    assert.match(await cards.nth(0).innerText(), /not measured$/, 'points of the one are not shown as the other\'s');
    await panel.show({ title: 'one.tex', origin: 'built', wanted: 'score', after: { label: 'two.tex', evaluation: unread } });
    assert.match(await cards.nth(0).innerText(), /Machine readability\s+not measured$/);
    assert.match(await cards.nth(1).innerText(), /37 of 55/);
    assert.doesNotMatch(await panel.page.locator('body').innerText(), /of 0\b/);
    await panel.page.getByText('No total: without a PDF').waitFor();
    await shot('not-measured');
  });

  it('says which checks moved, by how much and why, and folds the others away', async () => {
    panel = await browser.open({ width: 620, height: 1000 });
    await panel.show(await wholeContent());
    await press(/^Score( [0-9]|$)/);
    await panel.page.getByRole('heading', { name: 'What changed from Before to After' }).waitFor();
    const moved = (await panel.page.locator('.moved li').allInnerTexts()).map(text => text.replace(/\s+/g, ' ').trim());
    assert.deepEqual(moved, [
      'change +8.5 +8.5 B1 Required skills before 12.5 → after 21 More credit for Kubernetes.',
      'change +2 +2 A2 Contact details before 3 → after 5 Name, email, phone and location were found. Before: Name and email were found, no phone number.',
    ]);
    assert.ok(await panel.page.getByText('A3 Section headings · B2 Preferred skills').isHidden());
    await panel.page.getByText('4 checks did not change').click();
    assert.ok(await panel.page.getByText('A3 Section headings · B2 Preferred skills').isVisible());
    await press('B1 Required skills');
    await press('Write both names');
    assert.deepEqual(await messages('fix'), [{ type: 'fix', checkId: 'B1', index: 0 }]);
    await shot('delta');
    await panel.show({ title: 'one.pdf', origin: 'built', after: { label: 'one.pdf', evaluation: evaluationAfter() } });
    assert.equal(await panel.page.locator('.moved').count(), 0);
  });

  it('what the ATS reads is shown in its order, garbled words are marked with why, and it can be copied', async () => {
    panel = await browser.open({ width: 900, height: 700 });
    await panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.show(await wholeContent());
    await press('PDF and score');
    await tab('What the ATS reads');
    await panel.page.getByText('3 garbled words:').waitFor();
    assert.deepEqual(await panel.page.locator('mark').evaluateAll(all => all.map(mark => mark.title)), ['characters without meaning', 'icons read as letters', 'letter-spaced words']);
    await press('Next garbled word');
    await press('Next garbled word');
    assert.equal(await focused(), '§, garbled: icons read as letters');
    await shot('read');
    await press('Copy the text of After');
    await panel.page.getByText('Copied', { exact: true }).waitFor({ state: 'attached' });
    assert.equal(await panel.page.evaluate('navigator.clipboard.readText()'), 'Robin Sample\n\uE0B7 robin@example.org § 555-0134\nE x p e r i e n c e\nBuilt service number 1\n\nRobin Sample, page 2');
    assert.equal(await panel.page.getByRole('heading', { name: /^Page \d of 2$/ }).count(), 2);
    await panel.page.locator('.score-area').getByRole('button', { name: 'Before', exact: true }).click();
    assert.equal(await panel.page.locator('.read-page').count(), 1);
    const content = await comparison();
    await panel.show({ ...content, before: undefined, after: content.after && { ...content.after, read: [[[{ text: 'Clean' }]]] } });
    await panel.page.getByText('No garbled words.').waitFor();
    await panel.show({ ...content, before: undefined });
    await panel.page.getByText('The text of this PDF was not read yet.').waitFor();
    await panel.show({ ...content, before: undefined, after: content.after && { ...content.after, read: [[]] } });
    await panel.page.getByText('A program reads nothing in this PDF').waitFor();
  });

  it('the score history is a plot to walk through, and a table', async () => {
    panel = await browser.open({ width: 900, height: 800 });
    await panel.show(await wholeContent());
    await tab('History');
    const dots = panel.page.locator('.history .dot');
    assert.equal(await dots.count(), 12);
    await panel.page.getByText(/Total [0-9.]+\. · resume-acme\.pdf · shown now/).waitFor();
    await dots.last().focus();
    await panel.page.keyboard.press('ArrowLeft');
    assert.match(await focused(), /Feb 11, 2026.*Machine readability 24\.5 of 30, Job match .* of 55, Writing 10 of 15\. Total /);
    await shot('history');
    await panel.page.getByText('As a table').click();
    assert.equal(await panel.page.getByRole('row').count(), 13);
    assert.match(await panel.page.getByRole('row').nth(1).innerText(), /Feb 12, 2026/);
    await panel.show({ ...await wholeContent(), history: historyPoints(1) });
    assert.equal(await dots.count(), 1);
    await panel.show({ ...await wholeContent(), history: [] });
    await panel.page.getByText('No scores were measured yet.').waitFor();
  });

  it('says how the PDF was built, when it is stale, and cancels what is going on', async () => {
    panel = await browser.open({ width: 700, height: 700 });
    const content = await wholeContent();
    await panel.show(content);
    await panel.page.getByText('resume-acme.pdf is shown. Machine readability 26 of 30. Job match 37 of 55. Writing 11 of 15. Total 74 of 100.', { exact: true }).waitFor({ state: 'attached' });
    await panel.page.getByText('built in 0.41 sec (fast), 2 pages').waitFor();
    const sentence = 'This is the last PDF that could be built: line 12 of resume.tex has an error.';
    await panel.show({ ...content, stale: sentence });
    await panel.page.getByRole('status').getByText(sentence).waitFor();
    await panel.post({ type: 'busy', text: 'Compiling resume.tex' });
    await shot('stale');
    await press('Cancel');
    assert.deepEqual(await messages('cancel'), [{ type: 'cancel' }]);
    assert.ok(await panel.page.getByRole('button', { name: 'Cancel' }).isDisabled());
    await panel.post({ type: 'busy' });
    assert.ok(await panel.page.getByRole('button', { name: 'Cancel' }).isHidden());
    await panel.show(content);
    assert.ok(await panel.page.getByText(sentence).isHidden());
  });

  it('a double click, and a click with Ctrl, ask for the source of the place', async () => {
    panel = await browser.open({ width: 700, height: 800 });
    await panel.show(await wholeContent());
    const paper = await panel.page.locator('.pane:not(.unseen) .page').first().boundingBox();
    assert.ok(paper);
    const scale = paper.width / 612;
    await panel.page.mouse.dblclick(paper.x + 300 * scale, paper.y + 400 * scale);
    await panel.page.mouse.click(paper.x + 100 * scale, paper.y + 183 * scale);
    await panel.page.keyboard.down('Control');
    await panel.page.mouse.click(paper.x + 100 * scale, paper.y + 183 * scale);
    await panel.page.keyboard.up('Control');
    const asked = await messages('pdfPlace');
    // By keyboard: the place that was gone to, or what is selected.
    await panel.post({ type: 'reveal', side: 'after', page: 1, rect: bulletRect(5) });
    await marks('pointed').waitFor();
    await panel.page.keyboard.press('Enter');
    await panel.page.evaluate(`(() => { const { firstChild } = [...document.querySelectorAll('.pane:not(.unseen) .textLayer span')].find(span => span.textContent.startsWith('Built service number 9')); document.getSelection().setBaseAndExtent(firstChild, 0, firstChild, 5); })()`);
    await panel.page.keyboard.press('Enter');
    const [fifth, ninth] = (await messages('pdfPlace')).slice(asked.length);
    near(Number(fifth?.['y']), bulletRect(5).y + 6, 'the fifth bullet');
    near(Number(ninth?.['y']), bulletRect(9).y + 6, 'the ninth bullet');
    assert.deepEqual(asked.map(({ side, page }) => [side, page]), [['after', 1], ['after', 1]]);
    for (const [index, [x, y]] of [[300, 400], [100, 183]].entries()) {
      near(Number(asked[index]?.['x']), x ?? 0, 'x');
      near(Number(asked[index]?.['y']), y ?? 0, 'y');
    }
  });

  it('a new PDF keeps the text that was selected', async () => {
    panel = await browser.open({ width: 900 });
    const shown = (name: string): Promise<PanelContent> => resumePdf({ name }).then(pdf => ({ title: 'a.pdf', origin: 'built', after: { label: 'a.pdf', pdf } }));
    await panel.show(await shown('Robin Sample'));
    const line = (layer: string) => `[...document.querySelectorAll(${JSON.stringify(`${layer} .textLayer span`)})].find(span => span.textContent.startsWith('Built service number 4'))`;
    await panel.page.getByText('Built service number 4').waitFor();
    await panel.page.evaluate(`(() => { const { firstChild } = ${line('.pdf-layer')}; document.getSelection().setBaseAndExtent(firstChild, 6, firstChild, 13); })()`);
    assert.equal(await panel.page.evaluate('document.getSelection().toString()'), 'service');
    await panel.show(await shown('Robin Simple'));
    await panel.page.getByText('Robin Simple').waitFor();
    await panel.page.waitForTimeout(200);
    assert.equal(await panel.page.evaluate('document.getSelection().toString()'), 'service');
    await panel.show(await shown('Robin Sample with a much longer name'));
    await panel.page.waitForTimeout(200);
    assert.equal(await panel.page.evaluate('document.getSelection().toString()'), '', 'where the text moved, nothing else is selected in its place');
  });

  it('a PDF that did not change is not drawn again', async () => {
    panel = await browser.open({ width: 900 });
    const pdf = await resumePdf();
    const show = (total: number) => panel.show({ title: 'a.pdf', origin: 'built', after: { label: 'a.pdf', pdf, evaluation: { ...evaluationAfter(), total } } });
    await show(70);
    await panel.page.evaluate('globalThis.canvas_ = document.querySelector(".pdf-layer canvas")');
    await show(71);
    assert.ok(await panel.page.evaluate('globalThis.canvas_ === document.querySelector(".pdf-layer canvas") && globalThis.canvas_.isConnected'));
    await panel.page.getByRole('button', { name: 'Score 71' }).waitFor();
  });

  it('stored scores that are not of this PDF are doubted, and can be measured anew', async () => {
    panel = await browser.open({ width: 700 });
    const content = await wholeContent();
    const doubt = 'The stored score belongs to another PDF: this one was changed after it was written.';
    await panel.show({ ...content, origin: 'bucket', doubt, scorable: true });
    await press('Score');
    await panel.page.getByRole('note').getByText(doubt).waitFor();
    await shot('doubt');
    await press('Score it again');
    assert.deepEqual(await messages('command'), [{ type: 'command', command: 'score' }]);
    await panel.show({ ...content, origin: 'bucket', doubt });
    assert.equal(await panel.page.getByRole('button', { name: 'Score it again' }).count(), 0);
    await panel.show({ title: 'a.pdf', origin: 'bucket', after: { label: 'a.pdf', pdf: await resumePdf() }, doubt: 'No scores are stored for this PDF.', scorable: true });
    await panel.page.getByText('No scores are stored for this PDF.').waitFor();
    await press('Score it again');
    assert.equal((await messages('command')).length, 2);
  });

  it('500 requirements and 300 pages of text are there, and only what is asked for is built', async () => {
    panel = await browser.open({ width: 1300 });
    const evaluation = evaluationAfter();
    const requirements = Array.from({ length: 500 }, (_, index): RequirementResult => ({
      id: `skill:${String(index)}`, name: `Skill ${String(index)}`, kind: 'skill', importance: index % 2 === 0 ? 'must' : 'preferred', credit: index % 3 === 0 ? 1 : 0, support: index % 3 === 0 ? 'recent' : 'missing',
      found: index % 3 === 0 ? [{ text: 'x', page: 1 + (index % 300), line: index, rects: [bulletRect(1 + (index % 20))] }] : [],
    }));
    const page = Array.from({ length: 50 }, (_, line) => Array.from({ length: 10 }, (_, word) => ({ text: `word${String(line * 10 + word)}`, ...(word === 3 && line % 25 === 0 ? { garbled: 'ligatures' } : {}) })));
    const read = Array.from({ length: 300 }, () => page);
    assert.equal((await panel.show({ title: 'big.pdf', origin: 'built', after: { label: 'big.pdf', pdf: await resumePdf({ pages: 300 }), evaluation: { ...evaluation, requirements }, read }, history: historyPoints(200) }))['type'], 'rendered');
    assert.equal(await panel.page.locator('tr[data-id], .read-page, .dot').count(), 0);
    await tab('Requirements');
    assert.equal(await panel.page.locator('tr[data-id]').count(), 500);
    await panel.page.getByRole('searchbox').fill('Skill 49');
    await panel.page.getByText('11 of 500 shown').waitFor();
    await panel.page.locator('tr[data-id="skill:492"]').getByRole('button').click();
    await marks('pointed').waitFor();
    assert.ok(await inSight('.mark.pointed'));
    await panel.page.getByText('Page 193 of 300').waitFor();
    await press('Mark what the job asks for in the PDF');
    assert.equal(await panel.page.locator('.mark.found').count() - await panel.page.locator('.swatch').count(), 167);
    await tab('What the ATS reads');
    await panel.page.getByText('600 garbled words:').waitFor();
    assert.equal(await panel.page.locator('.read-page').count(), 300);
    await tab('History');
    assert.equal(await panel.page.locator('.dot').count(), 200);
  });

  it('foreign text stays text in every tab', async () => {
    panel = await browser.open({ width: 1300 });
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const content = await wholeContent();
    await panel.show({
      ...content, stale: evil, doubt: evil,
      before: content.before && { ...content.before, label: evil },
      after: content.after && {
        ...content.after, label: evil, read: [[[{ text: evil, garbled: evil }, { text: evil }]]],
        evaluation: { ...evaluationAfter(), requirements: evaluationAfter().requirements.map(one => ({ ...one, name: evil, kind: one.kind, related: [evil], found: [{ text: evil, page: 1, rects: [bulletRect(1)] }] })) },
      },
      history: historyPoints(2).map(point => ({ ...point, label: evil, asOf: evil })),
    });
    await press('Mark what the job asks for in the PDF');
    for (const name of ['Overview', 'Requirements', 'What the ATS reads', 'History']) {
      await tab(name);
      assert.equal(await panel.page.locator('img, main script').count(), 0, name);
      assert.ok(await panel.page.locator('.score-area').getByText('<img src=x').count() > 0, name);
    }
    assert.equal(await panel.page.title(), '');
  });

  it('tabs and everything in them are reached by keyboard, and have names', async () => {
    panel = await browser.open({ width: 620, height: 900 });
    await panel.show(await wholeContent());
    await press(/^Score( [0-9]|$)/);
    await panel.page.getByRole('tab', { name: 'Overview' }).focus();
    const seen: string[] = [];
    for (let step = 0; step < 4; step++) {
      await panel.page.keyboard.press('ArrowRight');
      seen.push(await focused());
      const nameless = await panel.page.locator('.score-area').locator('button, input, select, [role=region], [role=tabpanel], [role=img], [tabindex="0"]').evaluateAll(
        all => all.filter(element => !(element.getAttribute('aria-label') ?? (element.getAttribute('aria-labelledby') ?? element.closest('label')?.textContent ?? element.textContent)).trim()).map(element => element.outerHTML));
      assert.deepEqual(nameless, []);
    }
    assert.deepEqual(seen, ['Requirements', 'What the ATS reads', 'History', 'Overview']);
    assert.equal(await panel.page.getByRole('tabpanel', { name: 'Overview' }).count(), 1);
  });

  for (const theme of ['dark', 'light', 'highContrast'] as const) {
    it(`fits 400 pixels and 1700, tab by tab (${theme})`, async () => {
      panel = await browser.open({ theme, width: 400, height: 900 });
      await panel.show({ ...await wholeContent(), stale: 'This is the last PDF that could be built: line 12 of resume.tex has an error.' });
      await press('Mark what the job asks for in the PDF');
      await shot(`400-pdf-${theme}`);
      await press(/^Score( [0-9]|$)/);
      for (const name of ['Overview', 'Requirements', 'What the ATS reads', 'History']) {
        await tab(name);
        await shot(`400-${name.replaceAll(' ', '-')}-${theme}`);
        const wide = await panel.page.evaluate<string[]>(`[...document.querySelectorAll('.score-scroll, .score-scroll :not(.spoken, svg *)')].filter(element => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.table-frame')).map(element => element.className)`);
        assert.deepEqual(wide, [], name);
      }
      await panel.page.setViewportSize({ width: 1700, height: 1000 });
      await press('PDF and score');
      await tab('Requirements');
      await shot(`1700-${theme}`);
    });
  }
});
