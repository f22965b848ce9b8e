import type { Inputs, Measured } from '../measured.ts';
import { coveredMonths, monthOf } from '../months.ts';
import { relevantRoles, titlesOf } from '../requirements.ts';
import { fold, listed, mean } from '../text.ts';
import { levelOf, titleMatch } from '../titles.ts';

/** B3: the job's title, or another spelling of it, in the headline or as a title held. */
export function title({ requirements, job, resume }: Inputs): Measured {
  const wanted = requirements.filter(({ kind }) => kind === 'title');
  if (wanted.length === 0) return { id: 'B3', share: undefined, summary: 'The job has no title.', evidence: [] };
  const best = wanted.toSorted((a, b) => b.credit - a.credit || (a.name < b.name ? -1 : 1))[0];
  const share = best?.credit ?? 0;
  const evidence = best?.found ?? [];
  const name = best?.name ?? '';
  const spellings = [name, ...job.requirements.find(({ id }) => id === best?.id)?.aliases ?? []];
  const own = titlesOf(resume).map(({ text }) => text);
  const near = own.find(text => share > 0 && spellings.some(spelling => titleMatch(spelling, text) === share)) ?? '';
  const verbatim = own.some(text => spellings.some(spelling => fold(text).includes(fold(spelling))));
  if (share === 1) return { id: 'B3', share, summary: verbatim ? `"${name}" stands in your headline or among your titles.` : `Your "${near}" names the same work as the job's "${name}". Rank and team are not counted here.`, evidence };
  return {
    id: 'B3', share, evidence,
    summary: share > 0 ? `Your "${near}" comes close to the job's "${name}".` : `Neither your headline nor a title you held is like "${name}".`,
    fix: `If "${name}" describes you truly, write it as a headline under your name. Leave the titles you held as they were.`,
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
  const advice: string[] = [];
  const have = coveredMonths(relevantRoles(inputs), monthOf(asOf)) / 12;
  if (asked.some(({ credit }) => credit < 1)) advice.push('Check that every relevant role has a start and an end date and names the skills the job asks for. The years themselves cannot be changed.');
  if (asked.length > 0) said.push(`${have.toFixed(1)} years in roles like this one; the job asks for ${listed(asked.map(({ name }) => name).toSorted())}`);
  if (wantedLevel > 2) {
    const held = Math.max(0, ...titlesOf(resume).map(({ text }) => heldLevel(text)));
    parts.push(held >= wantedLevel ? 1 : held === wantedLevel - 1 ? 0.5 : 0);
    said.push(held >= wantedLevel ? 'a title of yours has the rank of the job\'s' : `the job's title ("${job.title ?? ''}") ranks above those you held`);
    if (held < wantedLevel) advice.push('If you held that rank under another name, or led people or projects, say so in the title or in a bullet.');
  }
  if (parts.length === 0) return { id: 'B4', share: undefined, summary: 'The job asks for no years and no rank.', evidence: [] };
  const share = mean(parts);
  const summary = said.join('; ');
  return {
    id: 'B4', share, summary: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, evidence: asked[0]?.found.slice(0, 6) ?? [],
    ...(share < 1 ? { fix: advice.join(' ') } : {}),
  };
}

/** B5: degrees and certificates asked for. */
export function degree({ requirements }: Inputs): Measured {
  const asked = requirements.filter(({ kind }) => kind === 'degree');
  if (asked.length === 0) return { id: 'B5', share: undefined, summary: 'The job asks for no degree or certificate.', evidence: [] };
  const lacking = asked.filter(({ credit }) => credit < 1).map(({ name }) => name).toSorted();
  return {
    id: 'B5', share: mean(asked.map(({ credit }) => credit)), evidence: asked.toSorted((a, b) => a.id < b.id ? -1 : 1).flatMap(({ found }) => found.slice(0, 1)),
    summary: lacking.length === 0 ? 'The degrees and certificates asked for are stated.' : `Not found in your résumé, or not finished yet: ${listed(lacking)}.`,
    ...(lacking.length === 0 ? {} : { fix: 'If you hold it, name it in full under Education or Certificates, for example "Bachelor of Science (B.Sc.)".' }),
  };
}

/** B6: the mean, over the job's duties, of the best-matching bullet. */
export function duties({ requirements }: Inputs): Measured {
  const asked = requirements.filter(({ kind }) => kind === 'duty');
  if (asked.length === 0) return { id: 'B6', share: undefined, summary: 'The job lists no duties.', evidence: [] };
  const share = mean(asked.map(({ credit }) => credit));
  const close = asked.filter(({ credit }) => credit >= 0.5).length;
  return {
    id: 'B6', share, summary: `${close} of ${asked.length} duties of the job have a bullet of yours that speaks of the same.`,
    evidence: asked.toSorted((a, b) => b.credit - a.credit || (a.id < b.id ? -1 : 1)).slice(0, 3).flatMap(({ found }) => found),
    ...(share < 1 ? { fix: 'Where you have done what a duty describes, say so, with the same nouns but in sentences of your own.' } : {}),
  };
}
