/** What a rule found. `warn` needs the person's explicit word; `block` cannot be accepted. */
export interface Finding {
  readonly rule: Rule;
  readonly verdict: 'warn' | 'block';
  /** Words or numbers of the rewrite that have no source (or, where something was lost, what was lost). */
  readonly words: readonly string[];
}

export type Rule =
  | 'characters' | 'latex' | 'instruction' | 'number' | 'skill' | 'name' | 'verb-tier' | 'scope' | 'outcome' | 'cause' | 'job-wording' | 'unsupported'
  | 'hedge' | 'omission' | 'negation' | 'roles' | 'technology-date' | 'length';

export const finding = (rule: Rule, verdict: Finding['verdict'], words: readonly string[]): Finding[] => (words.length > 0 ? [{ rule, verdict, words: [...new Set(words)] }] : []);
