import * as z from 'zod/mini';
import { anything, buckets, scoredKinds, sortings } from './filter.ts';

const side = z.enum(['before', 'after']);
const place = z.object({ top: z.number(), left: z.number() });

export const tabs = ['overview', 'requirements', 'read', 'history'] as const;
export type Tab = (typeof tabs)[number];

const filter = z.object({
  text: z.string(),
  bucket: z.enum(['all', ...buckets]),
  kind: z.enum(['all', ...scoredKinds]),
  /** Only what is a must. */
  must: z.boolean(),
  sort: z.enum(sortings),
  /** From the last to the first. */
  reversed: z.boolean(),
});

const stateSchema = z.object({
  view: z.enum(['pdf', 'score', 'both']),
  side,
  /** A pdf.js scale: `page-width` or a factor. */
  scale: z.string(),
  places: z.object({ before: place, after: place }),
  tab: z.enum(tabs),
  /** How far each of the score's tabs is scrolled. */
  tops: z.object({ overview: z.number(), requirements: z.number(), read: z.number(), history: z.number() }),
  /** Whether the requirements that were found are marked in the PDF. */
  found: z.boolean(),
  filter,
  /** Ids of the checks that are unfolded. */
  unfolded: z.array(z.string()),
});

/** Where the person is in the page. The editor keeps it while the page is gone, so that coming back changes nothing. */
export type ViewState = z.infer<typeof stateSchema>;

const initial: ViewState = {
  view: 'both',
  side: 'after',
  scale: 'page-width',
  places: { before: { top: 0, left: 0 }, after: { top: 0, left: 0 } },
  tab: 'overview',
  tops: { overview: 0, requirements: 0, read: 0, history: 0 },
  found: false,
  filter: anything,
  unfolded: [],
};

export interface StateKeeper {
  readonly current: ViewState;
  change(part: Partial<ViewState>): void;
}

export function keepState(store: { getState(): unknown; setState(state: ViewState): unknown }): StateKeeper {
  const stored = stateSchema.safeParse(store.getState());
  let current = stored.success ? stored.data : initial;
  let writing: ReturnType<typeof setTimeout> | undefined;
  return {
    get current() { return current; },
    change(part) {
      current = { ...current, ...part };
      // Every write is a message to the editor, and scrolling changes the state with every frame.
      writing ??= setTimeout(() => {
        writing = undefined;
        store.setState(current);
      }, 100);
    },
  };
}
