/** What moved between two evaluations, check by check, and why. Pure, tested without a browser. */
import type { Check, Evaluation, RequirementResult } from '../../src/shared/protocol.ts';
import { delta, type Pair, pairUp } from './compare.ts';

export interface Moved {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly why:
    /** Names of requirements that earn more, or less. */
    | { readonly kind: 'requirements'; readonly more: readonly string[]; readonly less: readonly string[] }
    /** The check found the same; it only counts for more or less, because other checks of its group apply. */
    | { readonly kind: 'share' }
    | { readonly kind: 'found'; readonly before: string; readonly after: string };
}

export interface Delta {
  /** The largest first, whatever its sign. */
  readonly moved: readonly Moved[];
  readonly still: readonly Check[];
}

/** Which requirements a check of group B is about. */
const about: Readonly<Record<string, (requirement: RequirementResult) => boolean>> = {
  B1: ({ kind, importance }) => kind === 'skill' && importance === 'must',
  B2: ({ kind, importance }) => kind === 'skill' && importance === 'preferred',
  B3: ({ kind }) => kind === 'title',
  B4: ({ kind }) => kind === 'years',
  B5: ({ kind }) => kind === 'degree',
  B6: ({ kind }) => kind === 'duty',
};

export function explain(before: Evaluation, after: Evaluation): Delta {
  const checks = pairUp(before.checks, after.checks);
  const requirements = pairUp(before.requirements, after.requirements);
  const moved = checks.flatMap(pair => {
    const change = delta(pair.before?.points ?? 0, pair.after?.points ?? 0);
    const shown = pair.after ?? pair.before;
    if (!shown || change === undefined || change === 0) return [];
    return [{ id: pair.id, name: shown.name, before: pair.before?.points ?? 0, after: pair.after?.points ?? 0, change, why: whyOf(pair, requirements) }];
  });
  const ids = new Set(moved.map(({ id }) => id));
  return {
    moved: moved.sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
    still: checks.flatMap(({ id, before, after }) => ids.has(id) ? [] : after ?? before ?? []),
  };
}

function whyOf({ id, before, after }: Pair<Check>, requirements: readonly Pair<RequirementResult>[]): Moved['why'] {
  const share = (check: Check | undefined): number => check && check.max > 0 ? check.points / check.max : 0;
  const isAbout = about[id];
  const credits = requirements.flatMap(pair => {
    const shown = pair.after ?? pair.before;
    const change = (pair.after?.credit ?? 0) - (pair.before?.credit ?? 0);
    return shown && isAbout?.(shown) && change !== 0 ? [{ name: shown.name, change }] : [];
  });
  if (credits.length > 0) {
    const names = (sign: number): string[] => credits.filter(({ change }) => Math.sign(change) === sign).sort((a, b) => Math.abs(b.change) - Math.abs(a.change)).map(({ name }) => name);
    return { kind: 'requirements', more: names(1), less: names(-1) };
  }
  if (before && after && before.max !== after.max && before.max > 0 && after.max > 0 && Math.abs(share(before) - share(after)) < 1e-3) return { kind: 'share' };
  return { kind: 'found', before: before?.summary ?? '', after: after?.summary ?? '' };
}
