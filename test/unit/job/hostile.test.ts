import assert from 'node:assert/strict';
import { MAX_JOB_CHARACTERS, parseJob, type Job, type JobFormat } from '../../../src/job/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';

const formats: readonly JobFormat[] = ['text', 'markdown', 'html'];
const opening = 'Platform Engineer\n\nRequirements\n- Terraform\n- ';
const closing = '\n\nNice to have\n- Ansible\n';

/** Half of what may be read: time that grows with the square of the length breaks the limit all the same, and the suite stays quick. */
const fill = (unit: string): string => unit.repeat(Math.floor(MAX_JOB_CHARACTERS / 2 / unit.length));
/** The unit over and over between two requirements of an ordinary ad. */
const within = (unit: string): string => `${opening}${fill(unit)}${closing}`;

/** Undefined where it is refused for what it is: no words, or more pieces than any ad has. */
function readOrRefused(text: string, format?: JobFormat): Job | undefined {
  try {
    return parseJob(text, format ? { format } : {});
  } catch (error) {
    assert.ok(isKnownError(error) && /^The job description (?:is empty|falls into)/.test(error.message), String(error));
    return undefined;
  }
}

/** What each repeats is the beginning of something that a pattern looks for, and never its end. */
const units: Readonly<Record<string, readonly string[]>> = {
  blanks: [' ', '\t', '\u00a0', '\u3000', '\n', ' \n', '\r', 'a  '],
  'Markdown marks': ['**a ', '** ', '*a ', '__a ', '_a ', '~~a', '`', '``a` ', '[', '[a](', '![a](', '[a][', '[a]((b)', '{%', '{{', '{{page.', '<!-- ', '> ', '# ', '```\n', '---\na: b\n', '| ', '|a', '&a', '<https:'],
  tags: ['<script ', '<script>', '<script type="application/ld+json"', '<script type="application/ld+json">', '<!--', '<![CDATA[', '<div>', '<div></b>', '<ul><li>', '<table><tr><td>', '<td>', '<b>', '<h1>', '<svg>', '<p>', '<hr>', '</p>', '<a href="', '<br', '&nbsp;', '&#32;'],
  punctuation: ['(', '((a)', '[', '!', ':', '. ', '.', ',', ', ', ';', '-', '• a', '1', '1. ', '"', '\\'],
  names: ['A', 'A.', '. A of ', 'at Aa and ', 'Join A ', 'Company: Go Aa\n', 'Title: Engineer\n', 'Engineer / ', 'looking for a ', 'sucht ab sofort ', 'a@', 'a', 'a.', 'www.'],
  headings: ['Basic ', 'x Basic Requirements ', 'Requirements\n', 'x Requirements: A', 'abcProficien', 'WHO WE ARE: '],
  demands: ['years ', 'our 5 years ', '5-', '5 years of experience ', 'no ', 'keine ', 'degree ', "Bachelor's degree in ", 'MS ', 'completed university ', 'RN ', 'Active ', 'right to work in A A', 'Location: ,', 'located in A, ', 'also ', 'highly ', 'and (required) ', 'a plus, ', ', experience '],
  skills: ['Python ', 'Python, ', 'Python (a), ', 'Python 1.1.1', 'Python x ', 'Go ', ', Go x', 'Temporal, ', 'Aa Bb Cc, ', 'Java1', 'Node.', 'one a b c '],
};

describe('job: hostile texts', function () {
  this.timeout(10_000);

  for (const [kind, list] of Object.entries(units)) {
    for (const unit of list) {
      it(`${kind}: ${JSON.stringify(unit)} over and over`, () => {
        for (const format of formats) {
          const job = readOrRefused(within(unit), format);
          if (job === undefined) continue;
          const ids = new Set(job.requirements.map(({ id }) => id));
          // What stands before the flood is read as ever, except where format makes one line, or one tag, of everything.
          if (format === 'text') assert.ok(ids.has('skill:terraform'), `${format}: ${[...ids].slice(0, 5).join(' ')}`);
          assert.equal(ids.size, job.requirements.length);
          for (const { range } of job.requirements) assert.ok(range.start >= 0 && range.start < range.end && range.end <= job.text.length);
        }
        readOrRefused(fill(unit));
      });
    }
  }

  const deep: Readonly<Record<string, string>> = {
    div: `${'<div>'.repeat(15_000)}Rust${'</div>'.repeat(15_000)}`,
    list: '<ul><li>'.repeat(20_000),
    table: '<table><tr><td>'.repeat(10_000),
    bold: '<b>'.repeat(40_000),
    'structured data': `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
  };
  for (const [name, html] of Object.entries(deep)) {
    it(`${name} nested without end: what stands before it is read`, () => {
      const { requirements } = parseJob(`<h2>Requirements</h2><ul><li>Python</li></ul>${html}`, { format: 'html' });
      assert.ok(requirements.some(({ id }) => id === 'skill:python'));
    });
  }

  it('reads what is nested as deep as any page nests it', () => {
    const { requirements } = parseJob(`<h2>Requirements</h2>${'<div>'.repeat(400)}Python${'</div>'.repeat(400)}`, { format: 'html' });
    assert.deepEqual(requirements.map(({ id }) => id), ['skill:python']);
  });

  it('keeps the words of links and emphasis, an unclosed mark as it is', () => {
    const { text } = parseJob('Use [Python](https://example.org/a_(b)), **bold *Go* words**, ***Rust***, __C++__, _snake_case here_, `SQL`, a **b and [c](d', { format: 'markdown' });
    assert.equal(text, 'Use Python, bold Go words, Rust, C++, snake_case here, SQL, a **b and [c](d');
  });

  it('refuses more lines or sentences than any ad has, and says what to do', () => {
    for (const unit of ['or\n', 'at; ', 'Go. ']) {
      assert.throws(() => parseJob(unit.repeat(40_000), { format: 'text' }), (error: unknown) => isKnownError(error)
        && /^The job description falls into \d+,\d+ lines and sentences, and at most 20,000 are read\. .+ try again\.$/.test(error.message), unit);
    }
    assert.ok(parseJob(`${opening}${'Go to r\n'.repeat(19_000)}`, { format: 'text' }).requirements.length > 0);
  });

  it('reads a page of megabytes whose text is an ad', () => {
    const noise = `<script>${'var a="<p>no ad</p>";'.repeat(40_000)}</script><style>${'.a{color:red}'.repeat(40_000)}</style><svg>${'<path d="M0 0"/>'.repeat(30_000)}</svg><!--${'- '.repeat(100_000)}--><img src="data:image/png;base64,${'QUJD'.repeat(100_000)}">`;
    const page = `<html><head>${noise}<script type="application/ld+json">{"@type":"JobPosting","title":"Platform Engineer","hiringOrganization":{"name":"Tall Pine"}}</script></head><body><h2>Requirements</h2><ul><li>Terraform</li></ul>${noise}<p>Also Kotlin</p></body></html>`;
    assert.ok(page.length > 4_000_000);
    const job = parseJob(page, { format: 'html' });
    assert.deepEqual([job.title, job.company], ['Platform Engineer', 'Tall Pine']);
    assert.deepEqual(job.requirements.filter(({ kind }) => kind === 'skill').map(({ name }) => name), ['Terraform', 'Kotlin']);
    assert.ok(!job.text.includes('no ad'));
  });

  it('refuses a page with too much of anything, and says what to do', () => {
    const refusal = (what: RegExp) => (error: unknown): boolean => isKnownError(error) && what.test(error.message) && /try again\.$/.test(error.message);
    assert.throws(() => parseJob(`<p>Python</p><p>${'a '.repeat(2_500_000)}</p>`, { format: 'html' }), refusal(/has 5,000,\d+ characters, and at most 5,000,000/));
    assert.throws(() => parseJob(`<p>Python</p>${'<div class="a">'.repeat(100_000)}`, { format: 'html' }), refusal(/even without its scripts and styles, is too long/));
    assert.throws(() => parseJob(`<p>Python</p><p>${'word '.repeat(41_000)}</p>`, { format: 'html' }), refusal(/^The job description is too long: it has 205,\d+ characters, and at most 200,000/));
  });

  it('reads or refuses the largest page of one thing', () => {
    for (const unit of ['<script>', '<style>', '<!--', '<svg', '<script>a</script >', '<div>', '<p>a</p>', '<td>', 'data:image/png;base64,', '<b>a']) {
      for (const size of [250_000, 4_900_000]) {
        try {
          parseJob(`<p>Python</p>${unit.repeat(Math.floor(size / unit.length))}`, { format: 'html' });
        } catch (error) {
          assert.ok(isKnownError(error), String(error));
        }
      }
    }
  });

  it('refuses what is longer than any ad, and says what to do', () => {
    const ad = 'Requirements\n- Python\n';
    const longest = ad + 'x'.repeat(MAX_JOB_CHARACTERS - ad.length);
    assert.ok(parseJob(longest, { format: 'text' }).requirements.some(({ id }) => id === 'skill:python'));
    assert.throws(() => parseJob(`${longest}x`), (error: unknown) => isKnownError(error)
      && /^The job description is too long: it has 200,001 characters, and at most 200,000 are read\. .+ try again\.$/.test(error.message));
  });
});
