import * as z from 'zod/mini';

const side = z.enum(['before', 'after']);
const place = z.object({ top: z.number(), left: z.number() });

const stateSchema = z.object({
  view: z.enum(['pdf', 'score', 'both']),
  side,
  /** A pdf.js scale: `page-width` or a factor. */
  scale: z.string(),
  places: z.object({ before: place, after: place }),
  scoreTop: z.number(),
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
  scoreTop: 0,
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
