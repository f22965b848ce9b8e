import { KnownError } from '../shared/knownError.ts';

/**
 * The base address of a model's API, without a slash at its end; a pasted `/chat/completions` or `/messages` is taken off.
 * Plain http is for this computer only, unless `allowInsecure`: the key and the résumé would travel in clear.
 */
export function checkedEndpoint(text: string, { allowInsecure = false }: { allowInsecure?: boolean } = {}): string {
  const url = URL.parse(text.trim());
  // The text may hold a password, so it is not repeated.
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new KnownError('The model’s endpoint in the settings is not an address like https://llm.example.org/v1 or http://localhost:11434/v1: no user name and nothing after the path may stand in it. Correct it, or choose another model.', { action: 'chooseModel' });
  }
  if (url.protocol === 'http:' && !allowInsecure && !isLoopback(url.hostname)) {
    throw new KnownError(`${url.host} is not this computer, and over http your key and résumé would travel there unencrypted. Use its https address, or allow http in the settings if you trust the network.`, { action: 'chooseModel' });
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/(chat\/completions|messages|models)$/, '');
}

/** `hostname` as URL gives it: lower case, IPv4 in dotted decimal, IPv6 in brackets. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** A key that fits into a header; undefined when there is none. The text of one that does not is never repeated. */
export function checkedKey(key: string | undefined): string | undefined {
  const text = key?.trim() ?? '';
  if (text === '') return undefined;
  if (!/^[\x21-\x7e]+$/.test(text)) throw new KnownError('The stored key of the language model holds characters that no key has, such as a line break. Copy it again and enter it anew.', { action: 'chooseModel' });
  return text;
}
