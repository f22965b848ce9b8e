import type { Resume } from '../../resume/index.ts';
import type { Fix } from '../schema.ts';
import { edit, matches } from './source.ts';

/** `\href{mailto:…}{…}` whose visible part holds no commands with arguments of their own beyond one level. */
const links = /\\href\s*\{((?:mailto:|tel:|https?:\/\/)[^{}]*)\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g;

interface Missing {
  readonly email: boolean;
  readonly phone: boolean;
  readonly link: boolean;
}

/** What a link leads to, as a person writes it. */
function written(target: string): string {
  return target.replace(/^(?:mailto:|tel:|https?:\/\/(?:www\.)?)/, '').replace(/[?#].*$/, '').replace(/\/$/, '');
}

/** Links of which only an icon or a word is visible, with the address written beside it. Nothing is claimed that the source does not hold. */
export function spelledOut(resume: Resume, missing: Missing): Fix[] {
  return matches(resume, links).flatMap(({ source, match }) => {
    const [whole, target = '', shown = ''] = match;
    const kind = target.startsWith('mailto:') ? 'email' : target.startsWith('tel:') ? 'phone' : 'link';
    const address = written(target);
    const visible = shown.replace(/\\[a-zA-Z]+\*?|[{}\\]/g, ' ');
    // A project's link in the text may well show its name only.
    const bareIcon = !/[\p{L}\p{N}]{2}/u.test(visible);
    if (!missing[kind] || address === '' || shown.includes(address) || (kind === 'link' && !bareIcon)) return [];
    const at = match.index + whole.length - 1;
    const escaped = address.replace(/(?<!\\)[_%#&]/g, '\\$&');
    return [{ id: `A2:${kind}@${match.index}`, title: `Write ${address} out`, edits: [edit(source, at, at, `${visible.trim() === '' && shown.trim() === '' ? '' : '\\ '}${escaped}`)] }];
  });
}
