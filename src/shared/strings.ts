/**
 * Every word the résumé panel's webview shows, in English. The host translates the table (`vscode.l10n.t` on each value) and
 * hands it to the page, because a webview has no access to the editor's language bundles. `{0}`, `{1}` are filled by `fill`.
 */
export const panelStrings = {
  pdf: 'PDF',
  score: 'Score',
  both: 'PDF and score',
  whatToShow: 'What to show',
  whichDocument: 'Which document',
  actions: 'Actions',
  compile: 'Compile',
  scoreAgain: 'Score against the job',
  publish: 'Publish to S3',
  copyLink: 'Copy link',
  forJob: 'For {0}',
  jobAtCompany: '{0} at {1}',
  storedScores: 'From the bucket; scores stored on {0}',
  fromBucket: 'From the bucket; no scores were stored with it',
  waiting: 'Nothing to show yet',
  waitingHint: 'Compile a résumé or open one from the bucket, and its PDF and score appear here.',
  loading: 'Loading the PDF…',
  noPdf: 'No PDF',
  noPdfHint: 'Compile the résumé to see it here.',
  noScore: 'Not scored yet',
  noScoreHint: 'Score the résumé against a job to see how an applicant tracking system reads it.',
  failed: 'Could not show {0}: {1}.',
  keptPrevious: 'What you see is the previous document.',
  dismiss: 'Dismiss',
  shown: '{0} is shown',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitWidth: 'Fit width',
  zoom: 'Zoom: {0}',
  find: 'Find in the PDF',
  findPlaceholder: 'Find',
  findNext: 'Next match',
  findPrevious: 'Previous match',
  closeFind: 'Close find',
  matches: '{0} of {1}',
  noMatches: 'No results',
  page: 'Page {0} of {1}',
  nextPage: 'Next page',
  previousPage: 'Previous page',
  pdfOf: 'PDF: {0}',
  scores: 'Scores',
  ofMaximum: 'of {0}',
  before: 'before',
  after: 'after',
  change: 'change {0}',
  noChange: 'no change',
  total: 'Total',
  noTotal: 'No total: without a PDF, machine readability cannot be measured.',
  estimate: 'Our estimate; no ATS publishes such a score.',
  rubric: 'Rubric {0}, as of {1}',
  capped: 'Capped at {0}: {1}',
  checks: 'Checks',
  pass: 'Passed',
  partial: 'Partly',
  fail: 'Failed',
  notApplicable: 'Does not apply',
  evidence: 'Evidence',
  evidenceIn: 'Evidence, {0}',
  andMore: 'and {0} more',
  fix: 'What to do',
  source: 'Why it counts',
  pageLine: 'page {0}, line {1}',
  pageOnly: 'page {0}',
  goToPage: 'Go to page {0} of the PDF',
  inSource: 'source',
  goToSource: 'Go to this place in the LaTeX source',
  requirements: 'What the job asks for',
  noRequirements: 'No requirements were found in the job description.',
  requirement: 'Requirement',
  importance: 'Importance',
  must: 'must',
  preferred: 'preferred',
  found: 'Where it was found',
  credit: 'Credit',
  recent: 'recent bullet',
  older: 'older or undated bullet',
  listed: 'only in a list or summary',
  missing: 'not found',
  foundPlain: 'found',
  foundPartly: 'partly',
  skill: 'Skills',
  title: 'Title',
  years: 'Years',
  degree: 'Degree',
  duty: 'Duties',
  foundAs: 'found only as “{0}”: write both',
  listedOnly: 'Listed only',
  listedOnlyHint: 'Your résumé names these, but no bullet shows where you used them.',
  notInResume: 'Not in your résumé',
  notInResumeHint: 'Add only what is true; a requirement you do not meet is better left out.',
  knockouts: 'For you to answer',
  knockoutsHint: 'Applications ask these as questions. They are never scored.',
  notes: 'Notes',
} as const;

export type PanelStrings = Readonly<Record<keyof typeof panelStrings, string>>;

/** The English table with whatever of `translated` is usable laid over it. */
export function readStrings(translated: unknown): PanelStrings {
  const given = new Map(typeof translated === 'object' && translated !== null ? Object.entries(translated) : []);
  const pick = ([key, english]: [string, string]): [string, string] => {
    const value: unknown = given.get(key);
    return [key, typeof value === 'string' ? value : english];
  };
  return { ...panelStrings, ...Object.fromEntries(Object.entries(panelStrings).map(pick)) };
}

/** Puts values in the places `{0}`, `{1}`, … */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
