import type { Inputs, Measured } from '../measured.ts';
import { coveredMonths, monthOf } from '../months.ts';
import { relevantRoles, titlesOf } from '../requirements.ts';
import { listed, mean } from '../text.ts';
import { levelOf } from '../titles.ts';

/** B3: the job's title, or another spelling of it, in the headline or as a title held. */
export function title({ requirements }: Inputs): Measured {
  const wanted = requirements.filter(({ kind }) => kind === 'title');
  if (wanted.length === 0) return { id: 'B3', share: undefined, summary: 'The job has no title.', evidence: [] };
  const best = wanted.toSorted((a, b) => b.credit - a.credit || (a.name < b.name ? -1 : 1))[0];
  const share = best?.credit ?? 0;
  const evidence = best?.found ?? [];
  const name = best?.name ?? '';
  if (share === 1) return { id: 'B3', share, summary: `"${name}" stands in your headline or among your titles.`, evidence };
  return {
    id: 'B3', share, evidence,
    summary: share > 0 ? `A title close to "${name}" was found.` : `Neither your headline nor a title you held is like "${name}".`,
    fix: `If it is true of you, put "${name}" into a headline under your name.`,
  };
}

/** Managing or architecture is a role in a job's title, and a rank in the history of the one who held it. */
function heldLevel(title: string): number {
  return Math.max(levelOf(title), /\b(?:manager|architect)\b/iu.test(title) ? 4 : 0);
}

/** B4: years asked for against the months covered by relevant roles; and the rank of the title against those held. */
export function years(inputs: Inputs): Measured {
  const { requirements, job, resume, asOf } = inputs;
  const asked = requirements.filter(({ kind }) => kind === 'years');
  const wantedLevel = levelOf(job.title ?? '');
  const parts = asked.map(({ credit }) => credit);
  const said: string[] = [];
  const have = coveredMonths(relevantRoles(inputs), monthOf(asOf)) / 12;
  if (asked.length > 0) said.push(`${have.toFixed(1)} years in relevant roles, against ${listed(asked.map(({ name }) => name).toSorted())}`);
  if (wantedLevel > 2) {
    const held = Math.max(0, ...titlesOf(resume).map(({ text }) => heldLevel(text)));
    parts.push(held >= wantedLevel ? 1 : held === wantedLevel - 1 ? 0.5 : 0);
    said.push(held >= wantedLevel ? 'your titles reach the rank of the job\'s' : `the job's title ("${job.title ?? ''}") ranks above those you held`);
  }
  if (parts.length === 0) return { id: 'B4', share: undefined, summary: 'The job asks for no years and no rank.', evidence: [] };
  const share = mean(parts);
  const summary = said.join('; ');
  return {
    id: 'B4', share, summary: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, evidence: asked[0]?.found.slice(0, 6) ?? [],
    ...(share < 1 ? { fix: 'Check that every relevant role has a start and an end date and names the skills the job asks for; the years themselves cannot be changed.' } : {}),
  };
}

/** B5: degrees and certificates asked for. */
export function degree({ requirements }: Inputs): Measured {
  const asked = requirements.filter(({ kind }) => kind === 'degree');
  if (asked.length === 0) return { id: 'B5', share: undefined, summary: 'The job asks for no degree or certificate.', evidence: [] };
  const lacking = asked.filter(({ credit }) => credit < 1).map(({ name }) => name).toSorted();
  return {
    id: 'B5', share: mean(asked.map(({ credit }) => credit)), evidence: asked.toSorted((a, b) => a.id < b.id ? -1 : 1).flatMap(({ found }) => found.slice(0, 1)),
    summary: lacking.length === 0 ? 'The degrees and certificates asked for are stated.' : `Not stated, or not finished: ${listed(lacking)}.`,
    ...(lacking.length === 0 ? {} : { fix: 'If you hold it, name it in full in your education or certificates section ("Bachelor of Science (B.Sc.)").' }),
  };
}

/** B6: the mean, over the job's duties, of the best-matching bullet. */
export function duties({ requirements }: Inputs): Measured {
  const asked = requirements.filter(({ kind }) => kind === 'duty');
  if (asked.length === 0) return { id: 'B6', share: undefined, summary: 'The job lists no duties.', evidence: [] };
  const share = mean(asked.map(({ credit }) => credit));
  const close = asked.filter(({ credit }) => credit >= 0.5).length;
  return {
    id: 'B6', share, summary: `${close} of ${asked.length} duties have a bullet that speaks of the same.`,
    evidence: asked.toSorted((a, b) => b.credit - a.credit || (a.id < b.id ? -1 : 1)).slice(0, 3).flatMap(({ found }) => found),
    ...(share < 1 ? { fix: 'Where you have done what a duty describes, say so in its own words.' } : {}),
  };
}
