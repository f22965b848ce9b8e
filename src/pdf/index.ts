/** PDF bytes → words with positions. */
export type * from './model.ts';
