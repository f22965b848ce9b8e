/** LaTeX source ⇄ résumé model. Pure: text in, data out. */
export type * from './model.ts';
