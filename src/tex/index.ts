/** The TeX toolchain: find it, run it safely, read its log. */
export type * from './model.ts';
