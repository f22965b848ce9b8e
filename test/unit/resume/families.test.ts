import assert from 'node:assert/strict';
import { describeResume, type ResumeDescription } from '../../../src/resume/index.ts';
import { familyNames, fixtureText, parseFixture } from './fixtures.ts';

/**
 * What a reader finds in a document, beside it as `<name>.expected.txt`: first `key: value` of the contact block, then for each section
 * `## kind | heading`, entries as `@ position | name | location | start | end`, bullets as `- text`, and skill rows as `name: keyword / keyword`.
 * Entries, bullets and rows of a section are compared where some are written down.
 */
interface Expected {
  readonly basics: readonly (readonly [string, string])[];
  readonly sections: readonly { readonly title: string; readonly entries: readonly string[]; readonly rows: readonly string[] }[];
}

function readExpected(text: string): Expected {
  const basics: [string, string][] = [];
  const sections: { title: string; entries: string[]; rows: string[] }[] = [];
  for (const line of text.split('\n').filter(part => part !== '')) {
    const section = sections[sections.length - 1];
    const [, key = '', value = ''] = /^([^:]*): ?(.*)$/.exec(line) ?? [];
    if (line.startsWith('## ')) sections.push({ title: line.slice(3), entries: [], rows: [] });
    else if (!section) basics.push([key, value]);
    else if (/^[@-] /.test(line)) section.entries.push(line.replace(/\|(?=\S)/g, '| ').replace(/\|\s+/g, '| ').replace(/\| (?=\|)/g, '| ').trimEnd());
    else section.rows.push(value === '' ? `${key}:` : `${key}: ${value}`);
  }
  return { basics, sections };
}

/** The lines of `Expected.entries` for what was found. */
function entryLines(section: ResumeDescription['sections'][number]): string[] {
  const entries = section.entries.flatMap(({ position, name, location, startDate, endDate, highlights }) => [
    `@ ${[position, name, location, startDate, endDate].map(part => part ?? '').join(' | ')}`.replace(/\s+\|/g, ' |').replace(/\|\s+/g, '| ').trimEnd(),
    ...highlights.map(text => `- ${text}`),
  ]);
  return [...section.highlights.map(text => `- ${text}`), ...entries];
}

const spaced = (lines: readonly string[]): string[] => lines.map(line => line.replace(/\s+/g, ' '));

describe('résumés as different people write them', () => {
  for (const name of familyNames) it(name, () => {
    const resume = parseFixture(name);
    const found = describeResume(resume);
    const expected = readExpected(fixtureText(name.replace('.tex', '.expected.txt')));
    for (const [key, value] of expected.basics) assert.equal(Object.entries(found.basics).find(([own]) => own === key)?.[1]?.toString().replace(/\s+/g, ' '), value, key);
    const titles = resume.sections.map(section => `${section.kind} | ${section.heading.text}`.toLowerCase());
    assert.deepEqual([...titles].sort(), expected.sections.map(section => section.title.toLowerCase()).sort());
    for (const { title, entries, rows } of expected.sections) {
      const index = titles.indexOf(title.toLowerCase());
      const section = found.sections[index];
      assert.ok(section);
      if (entries.length > 0) assert.deepEqual(spaced(entryLines(section)), spaced(entries), title);
      const skills = resume.sections[index]?.skills.map(row => `${row.name?.text ?? ''}: ${row.keywords.map(keyword => keyword.text).join(' / ')}`.trimEnd()) ?? [];
      if (rows.length > 0) assert.deepEqual(spaced(skills), spaced(rows), title);
    }
    assert.ok(found.understoodShare >= 0.98, `${found.understoodShare}: ${found.opaqueRanges.map(range => range.text).join(' ¦ ')}`);
    assert.equal(found.roundTrip, true);
  });
});
