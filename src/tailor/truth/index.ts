/** The truth check: of a rewrite, words, numbers and claims against their source; of a reordering, that nothing is added or lost. Pure. */
export { verifyRewrite, type RewriteInput } from './verify.ts';
export { isBalanced, verifyReordering, verifyToggle } from './reordering.ts';
