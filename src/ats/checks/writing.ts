import type { VisibleText } from '../../resume/index.ts';
import { type CheckFunction, type Inputs, type Measured, placeStart } from '../measured.ts';
import { coveredMonths, monthOf } from '../months.ts';
import { clamp, counts, fold, isEnglish, listed, proseWords } from '../text.ts';
import { isActionVerb } from './verbs.ts';

/** Bullets of work, projects and the like; not of skills or interests. */
function bullets({ statements }: Inputs): VisibleText[] {
  return statements.filter(({ kind, support }) => kind === 'bullet' && support !== 'listed').map(({ text }) => text);
}

function none(id: string): Measured {
  return { id, share: undefined, summary: 'There are no bullets to judge.', evidence: [] };
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

const figure = /(?<![\p{L}\p{N}.+#-])(?!(?:19|20)\d\d(?![\p{N}%+,]))(?:[$€£~<>+-]\s?)*\d[\d,.]*(?=$|[^\p{L}\p{N}]|[kmbx](?![\p{L}])|(?:st|nd|rd|th|ms|gb|tb|pb|mb|kb|hrs?|bn|mm)\b)/iu;
const spelled = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|dozens?|hundreds?|thousands?|millions?|billions?|half|halved|doubled|tripled|quadrupled|twice)\b/iu;

/** C2: bullets with a concrete number; full at 40 %. A year is no achievement, a version no number. */
export const numbers: CheckFunction = inputs => {
  const all = bullets(inputs);
  if (all.length === 0) return none('C2');
  const without = all.filter(({ text }) => !figure.test(text.replace(/\b\p{Lu}[\p{L}+#.]* \d+(?:\.\d+)*\b(?! ?%)/gu, ' ')) && !spelled.test(text));
  const share = (all.length - without.length) / all.length;
  return {
    id: 'C2', share: clamp(share / 0.4), summary: `${percent(share)} of the bullets hold a concrete number; 40 % is enough.`,
    ...(share < 0.4 ? { evidence: without.slice(0, 3).map(text => placeStart(inputs.reader, text)), fix: 'Where you know it, say how much, how many or how fast.' } : { evidence: [] }),
  };
};

const firstPerson = /(?:^|[^\p{L}])(?:I|I['’](?:m|ve|d|ll)|my|mine|myself|[Mm]e|My)(?=$|[^\p{L}/.])/u;

/** C3: opens with a verb (half), with ever new ones (a quarter), without first person (a quarter). English only. */
export const verbs: CheckFunction = inputs => {
  const all = bullets(inputs);
  if (all.length === 0) return none('C3');
  if (!isEnglish(all.map(({ text }) => text).join(' '))) return { id: 'C3', share: undefined, summary: 'The bullets do not read as English; only English verbs are known.', evidence: [] };
  const opener = ({ text }: VisibleText): string => proseWords(text).find((word, index) => index > 0 || !word.endsWith('ly')) ?? '';
  const weak = all.filter(text => !isActionVerb(opener(text)));
  const selfish = all.filter(({ text }) => firstPerson.test(text));
  const often = [...counts(all.map(opener))].filter(([, times]) => times > Math.max(2, all.length / 6)).map(([word]) => word).toSorted();
  const repeated = all.filter(text => often.includes(opener(text))).length;
  const share = 0.5 * clamp((1 - weak.length / all.length) / 0.9) + 0.25 * (1 - repeated / all.length) + 0.25 * clamp(1 - 3 * selfish.length / all.length);
  const said = [
    weak.length > 0 ? `${weak.length} of ${all.length} bullets do not open with an action verb` : '',
    often.length > 0 ? `${listed(often.map(word => `"${word}"`))} ${often.length > 1 ? 'open' : 'opens'} many` : '',
    selfish.length > 0 ? `${selfish.length} use the first person` : '',
  ].filter(text => text !== '').join('; ');
  if (said === '') return { id: 'C3', share, summary: 'The bullets open with varied action verbs, without first person.', evidence: [] };
  return {
    id: 'C3', share, summary: `${said.charAt(0).toUpperCase()}${said.slice(1)}.`, evidence: [...selfish, ...weak].slice(0, 3).map(text => placeStart(inputs.reader, text)),
    fix: 'Open each bullet with what you did ("Built", "Cut", "Led"), vary the verb, and leave out "I" and "my".',
  };
};

/** C4: bullets of 8 to 30 words; full at 90 %. */
export const bulletLength: CheckFunction = inputs => {
  const all = bullets(inputs);
  if (all.length === 0) return none('C4');
  const size = ({ text }: VisibleText): number => text.split(/\s+/u).filter(chunk => /[\p{L}\p{N}]/u.test(chunk)).length;
  const short = all.filter(text => size(text) < 8);
  const long = all.filter(text => size(text) > 30);
  const share = 1 - (short.length + long.length) / all.length;
  return {
    id: 'C4', share: clamp(share / 0.9), summary: `${short.length} of ${all.length} bullets have fewer than 8 words, ${long.length} more than 30.`,
    ...(share < 0.9 ? { evidence: [...long, ...short].slice(0, 3).map(text => placeStart(inputs.reader, text)), fix: 'Say in a short bullet what came of it; split a long one.' } : { evidence: [] }),
  };
};

/** Full inside the range, nothing at the extremes, straight between. */
function within(value: number, nothing: number, from: number, to: number, nothingAbove: number): number {
  return clamp(Math.min((value - nothing) / (from - nothing), (nothingAbove - value) / (nothingAbove - to)));
}

/** C5: one page under eight years of work, two else (half); 350 to 900 words (half). Only extremes cost all of it. */
export const length: CheckFunction = ({ reader, resume, asOf }) => {
  const count = reader === null ? fold(resume.visibleText).split(/\s+/u).filter(chunk => /[\p{L}\p{N}]/u.test(chunk)).length : reader.words.length;
  if (count === 0) return { id: 'C5', share: undefined, summary: 'There is no text to measure.', evidence: [] };
  const experience = coveredMonths(resume.sections.filter(({ kind }) => kind === 'work').flatMap(({ entries }) => entries), monthOf(asOf)) / 12;
  const allowed = experience < 8 ? 1 : 2;
  const pages = reader?.pdf.pages.length;
  const byWords = within(count, 150, 350, 900, 1500);
  const byPages = pages === undefined ? byWords : clamp(1 - (pages - allowed) / 2);
  const share = (byWords + byPages) / 2;
  const size = pages === undefined ? `${count} words` : `${count} words on ${pages} ${pages === 1 ? 'page' : 'pages'}`;
  if (share === 1) return { id: 'C5', share, summary: `${size}: a usual length.`, evidence: [] };
  return {
    id: 'C5', share, summary: `${size}; usual are 350 to 900 words on ${allowed === 1 ? 'one page below eight years of work' : 'at most two pages'}.`, evidence: [],
    ...(byPages < 1 && pages !== undefined ? { mendedBy: ['pageFit'] } : {}),
    fix: count < 350 ? 'Say more about what you did and what came of it.' : 'Shorten the oldest and least relevant entries.',
  };
};
