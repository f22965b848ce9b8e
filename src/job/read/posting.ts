import { z } from 'zod';

/** Facts that a page tells search engines about its ad. HTML where the ad's words are. */
export interface Posting {
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  /** As schema.org says it (`FULL_TIME`) or in words. */
  readonly employment?: string;
  /** The ad's text, section by section, as HTML. */
  readonly html: string;
}

/** A broken fact is left out, and the others count. */
const words = z.union([z.string(), z.array(z.string()).transform(all => all.join(', '))]).optional().catch(undefined);
const named = z.union([z.string(), z.object({ name: z.string().optional() }).transform(({ name }) => name)]).optional().catch(undefined);
const place = z.object({
  address: z.union([z.string(), z.object({ addressLocality: named, addressRegion: named, addressCountry: named })
    .transform(address => [...new Set([address.addressLocality, address.addressRegion, address.addressCountry].map(part => part?.trim()))].filter(Boolean).join(', '))]),
}).transform(({ address }) => address.trim());
const posting = z.object({
  '@type': z.union([z.literal('JobPosting'), z.array(z.string()).refine(types => types.includes('JobPosting'))]),
  title: z.string().optional().catch(undefined),
  hiringOrganization: named,
  jobLocation: z.union([place.transform(one => [one]), z.array(place)]).optional().catch(undefined),
  jobLocationType: words,
  employmentType: words,
  description: words,
  responsibilities: words,
  qualifications: words,
  skills: words,
  experienceRequirements: words,
  educationRequirements: words,
});

/** Some sites escape the tags of the description once more than JSON asks for. */
function unescaped(html: string): string {
  if (/<\/?(?:p|br|ul|li|div|h\d|strong|b)\b/i.test(html) || !/&lt;\/?\w/.test(html)) return html;
  return html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
}

/** Plain text keeps its lines. */
function asHtml(text: string): string {
  const html = unescaped(text);
  return /<\/?[a-z][^<>]*>/i.test(html) ? html : `<p>${html.replace(/\n\s*\n/g, '</p><p>').replace(/\n/g, '<br>')}</p>`;
}

const parts = [['responsibilities', 'Responsibilities'], ['qualifications', 'Qualifications'], ['experienceRequirements', 'Required experience'], ['educationRequirements', 'Required education'], ['skills', 'Required skills']] as const;

const bare = (html: string): string => html.replace(/<[^<>]*>|&\w+;|[^\p{L}\p{N}]+/gu, '').toLowerCase();

function read(item: unknown): Posting | undefined {
  const job = posting.safeParse(item).data;
  if (!job) return undefined;
  const description = asHtml(job.description ?? '');
  const said = bare(description);
  const more = parts.flatMap(([key, heading]) => {
    const html = asHtml(job[key] ?? '');
    return bare(html) === '' || said.includes(bare(html)) ? [] : [`<h2>${heading}</h2>${html}`];
  });
  const places = [...new Set(job.jobLocation?.filter(Boolean))].slice(0, 5).join('; ');
  const location = [job.jobLocationType === 'TELECOMMUTE' ? 'Remote' : '', places].filter(Boolean).join(', ');
  return {
    ...(job.title ? { title: job.title.trim() } : {}),
    ...(job.hiringOrganization ? { company: job.hiringOrganization.trim() } : {}),
    ...(location ? { location } : {}),
    ...(job.employmentType ? { employment: job.employmentType } : {}),
    html: description + more.join(''),
  };
}

/** The schema.org/JobPosting of a page, the surest word on its ad; of several the one with most to say. Linear in the page's length. */
export function postingIn(html: string): Posting | undefined {
  const found: Posting[] = [];
  // Cut at the opening tags, so that each character is looked at once, however many tags are never closed.
  for (const script of html.split(/<script\b/i).slice(1)) {
    const [, attributes = '', body = ''] = /^([^>]*)>([\s\S]*?)<\/script>/i.exec(script) ?? [];
    if (!/application\/ld\+json/i.test(attributes)) continue;
    let value: unknown;
    try {
      value = JSON.parse(body);
    } catch {
      continue; // Broken metadata says nothing; the page's own words still do.
    }
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(value);
    for (const item of Array.isArray(value) ? value : graph.success ? graph.data['@graph'] : [value]) {
      const one = read(item);
      if (one) found.push(one);
    }
  }
  return found.toSorted((a, b) => b.html.length - a.html.length)[0];
}
