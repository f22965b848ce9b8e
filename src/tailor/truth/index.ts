/** The truth check of a rewrite: words, numbers and claims against their source. Pure. */
export { verifyRewrite, type RewriteInput } from './verify.ts';
export { isBalanced, verifyReordering, verifyToggle } from './reordering.ts';
