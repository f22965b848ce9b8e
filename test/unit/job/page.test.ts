import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { adOfLines, adOfPage, parseJob, type Job } from '../../../src/job/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';

const ad = `<h2>About the role</h2><p>Tallow Creek is looking for someone who keeps the numbers of small museums honest. You will work with curators and with the till.</p>
<h2>What you need</h2><ul><li>3+ years with SQL and Python</li><li>dbt or Dataform</li><li>PostgreSQL</li></ul>
<h2>Nice to have</h2><ul><li>Terraform</li></ul>
<h2>Benefits</h2><p>A season ticket, a bicycle, and 28 days of holiday in a house that closes at five.</p>`;
const noise = `<nav><a href="/">Home</a><a href="/cobol">COBOL jobs</a></nav><div class="sidebar related"><h3>Similar jobs</h3><ul><li><a href="/1">Haskell developer</a></li><li><a href="/2">Erlang developer</a></li></ul></div>`;
const page = (body: string, head = ''): string => `<!doctype html><html><head><title>Analytics Engineer | Jobs</title>${head}</head><body>${body}</body></html>`;
const posting = (facts: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...facts })}</script>`;
const read = async (html: string): Promise<Job> => parseJob(await adOfPage(html), { format: 'markdown' });
const skills = ({ requirements }: Job): string[] => requirements.filter(({ kind }) => kind === 'skill').map(({ name, anyOf }) => anyOf?.map(member => member.name).join(' | ') ?? name);
const wanted = ['SQL', 'Python', 'dbt | Dataform', 'PostgreSQL', 'Terraform'];

describe('job: a web page', () => {
  it('takes the ad that the page describes to search engines, and nothing around it', async () => {
    const job = await read(page(`${noise}<div id="app"></div>`, posting({
      title: 'Analytics Engineer', hiringOrganization: { '@type': 'Organization', name: 'Tallow Creek' }, description: ad, employmentType: ['FULL_TIME'],
      jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressRegion: 'England', addressCountry: { name: 'UK' } } },
    })));
    assert.deepEqual([job.title, job.company], ['Analytics Engineer', 'Tallow Creek']);
    assert.deepEqual(skills(job), wanted);
    assert.doesNotMatch(job.text, /COBOL|Haskell/);
  });

  it('understands a description whose tags are escaped once more, one within a graph, and sections of their own', async () => {
    const escaped = ad.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    assert.deepEqual(skills(await read(page('', posting({ title: 'Analytics Engineer', description: escaped })))), wanted);
    const graph = `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['JobPosting'], title: 'Analytics Engineer', hiringOrganization: 'Tallow Creek', description: '<p>Tallow Creek keeps the numbers of small museums honest, from the till to the report that the curator reads in the morning, and is twelve people in an old mill by the water, with a boat.</p>', qualifications: 'SQL\nPython' }] })}</script>`;
    const job = await read(page('', graph));
    assert.deepEqual(skills(job), ['SQL', 'Python']);
    assert.equal(job.company, 'Tallow Creek');
  });

  it('finds the article among menus and neighbours where nothing is described', async () => {
    const job = await read(page(`${noise}<main><article><h1>Analytics Engineer</h1>${ad}</article></main>${noise}`));
    assert.equal(job.title, 'Analytics Engineer');
    assert.deepEqual(skills(job), wanted);
    assert.doesNotMatch(job.text, /COBOL/);
  });

  it('keeps all of a page whose article would lose its requirements', async () => {
    const long = '<p>We sell paper, and have done so for ninety years, to schools, offices and people who write letters, from a shop by the river that has been flooded twice and was dry again by Monday.</p>'.repeat(6);
    const job = await read(page(`<div class="intro"><h1>Buyer</h1>${long}</div><div class="comment-list"><h2>Requirements</h2><ul><li>Procurement</li><li>Excel</li></ul></div>`));
    assert.deepEqual(skills(job), ['Procurement', 'Excel']);
  });

  for (const [what, html, message] of [
    ['an empty shell', page('<div id="root"></div><script>1</script><script>2</script><script src="a.js"></script>'), /only in a browser.*choose "Clipboard"/],
    ['a page that asks for JavaScript', page('<noscript>You need to enable JavaScript to run this app.</noscript><div></div>'), /only in a browser/],
    ['a wall', page('<h1>Sign in</h1><p>Sign in to see this job and a thousand others.</p><form><input name="u"><input type="password" name="p"></form>'), /those who sign in/],
    ['a robot check', page('<h1>Just a moment…</h1><p>Verify you are human to go on.</p>'), /whether a person is reading/],
  ] as const) {
    it(`says to paste the text of ${what}`, async () => {
      await assert.rejects(adOfPage(html), (error: unknown) => isKnownError(error) && message.test(error.message));
    });
  }

  it('reads every page of the fixtures as the reader of HTML does', async () => {
    for (const name of ['platform.html', 'schema.html']) {
      const html = readFileSync(new URL(`../../fixtures/jobs/${name}`, import.meta.url), 'utf8');
      assert.deepEqual(skills(await read(html)), skills(parseJob(html, { format: 'html' })), name);
    }
  });

  it('survives what is no page', async () => {
    for (const html of ['', '<', '<html', '<script type="application/ld+json">{"@type":"JobPosting"', '\0'.repeat(100), posting({ description: 5, jobLocation: 'x', title: { a: 1 } })]) {
      await assert.rejects(adOfPage(html), (error: unknown) => isKnownError(error));
    }
  });
});

describe('job: lines as Markdown', () => {
  it('are read back letter by letter', () => {
    const words = fc.stringMatching(/^[A-Za-z]([A-Za-z0-9 *_`~[\]{}<>!#&;|\\().:+-]{0,40}[A-Za-z0-9.)])?$/).map(text => text.replace(/ +/g, ' ')).filter(text => !/^\w+ *:/.test(text));
    fc.assert(fc.property(fc.array(fc.record({ text: words, heading: fc.boolean(), item: fc.boolean() }), { minLength: 1, maxLength: 8 }), lines => {
      const raw = lines.flatMap(({ text, heading, item }) => [{ text: item && !heading ? `- ${text}` : text, heading }, { text: '' }]);
      const { text } = parseJob(`${adOfLines(raw)}\nPython is required.`, { format: 'markdown' });
      const back = text.split('\n').map(line => line.trim().replace(/^- /, '')).filter(line => line !== '');
      assert.deepEqual(back, [...lines.map(line => line.text.trim()), 'Python is required.']);
    }));
  });

  it('carry facts in front', () => {
    const job = parseJob(adOfLines([{ text: 'Python and SQL are required.' }], { title: 'Analyst', company: 'Tallow Creek' }), { format: 'markdown' });
    assert.deepEqual([job.title, job.company], ['Analyst', 'Tallow Creek']);
  });
});
