/** Résumé + job → changes, and the truth check. Pure. */
export type * from './model.ts';
