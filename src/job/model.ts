/**
 * title: the ad's title · years: of experience · degree: a degree or a certificate · duty: a line under "what you'll do" ·
 * knockout: a condition answered with yes or no (work permit, clearance, licence, place, spoken language), listed and never scored
 */
export type RequirementKind = 'skill' | 'title' | 'years' | 'degree' | 'duty' | 'knockout';
export type Importance = 'must' | 'preferred';

/** One thing the job asks for. */
export interface Requirement {
  /** Stable for the same job text: `skill:node.js`. Unique within a job. */
  readonly id: string;
  readonly kind: RequirementKind;
  readonly importance: Importance;
  /** Canonical name: `Kubernetes`. Of an or-group its first member's; of a duty the line itself. A skill that no lexicon knows keeps its spelling. */
  readonly name: string;
  /** Other spellings of the same thing, acronyms included: `k8s`. Never broader or related skills. */
  readonly aliases: readonly string[];
  /** Members of an or-group ("Python or Go"), this one included; the best member counts. */
  readonly anyOf?: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Where in `Job.text` it stands (first mention; of an or-group from its first to its last member), UTF-16 units. */
  readonly range: { readonly start: number; readonly end: number };
  /** How much it counts beside others of its kind and importance: more where the title or several statements name it. 1 where it is missing. */
  readonly weight?: number;
  /** kind `years`: the least number of years asked for. */
  readonly years?: number;
}

export type Seniority = 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'principal' | 'director';

export interface Job {
  /** The plain text that the ranges refer to (markup already removed). */
  readonly text: string;
  readonly title?: string;
  readonly company?: string;
  /** As the ad says it: `Leeds, UK (hybrid)`. */
  readonly location?: string;
  readonly seniority?: Seniority;
  /** `full-time, permanent`; missing where nothing is said. */
  readonly employment?: string;
  /** ISO 639-1 of the text's language, 'und' when it cannot be told. */
  readonly language: string;
  readonly requirements: readonly Requirement[];
}

export type JobFormat = 'text' | 'markdown' | 'html';

/** A place in a text where a term stands as a word of its own. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  /** The spelling found, as it stands in the text. */
  readonly text: string;
}

export interface SkillMention extends TermMatch {
  /** Canonical name. */
  readonly skill: string;
}
