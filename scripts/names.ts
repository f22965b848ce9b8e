// node scripts/names.ts
// Writes src/job/lexicon/names.ts: names and aliases of linguist-languages and simple-icons that the hand-kept tables lack, the same
// bytes every time for the same versions of the packages. Ordinary words are left out, for a wrong skill costs more than a missing one.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import * as languages from 'linguist-languages';
import { z } from 'zod';
import { keyOf } from '../src/job/lexicon/atoms.ts';
import { createLexicon, handKept } from '../src/job/lexicon/table.ts';
import { namesRole } from '../src/job/roles.ts';
import { main } from './lib/main.ts';
import { root } from './lib/paths.ts';

const language = z.object({ name: z.string(), type: z.string(), aliases: z.array(z.string()).default([]) });
const icon = z.object({ title: z.string(), source: z.string(), aliases: z.object({ aka: z.array(z.string()).default([]), old: z.array(z.string()).default([]) }).default({ aka: [], old: [] }) });

/** Of no use in an ad, or something else there: forges and their families, communities, games, firms, names of people and places. */
const denied = new Set(('known flat fresh ghost glance cockpit harbor backstage aspire lens pine odin monica ludwig medusa pangolin longhorn palantir mastodon deluge dolphin drone elk flux geode lightning optimism braintrust '
  + 'devpost codewars exercism fireship lobsters libraries.io monkeytype platzi duckduckgo cncf osf h3 i3 mpv jsr bastyon known cardmarket decentraland aiqfome d-edge contensis hypit grid.ai minimax agora alby perplexity '
  + 'stan jasmin aleo aiken golo koka sefaria carto hono umami shen tina jolie marko talos axios argo zola vega hoon coderwall stopstalk thunderstore codecrafters keybase firewalla nextdns system76 nats.io tuta velog pycqa prek '
  + 'filebench homarr brainfuck piglatin dogescript mastercomfig edgeql flix pep8 handlebars.js '
  + '|openjs foundation|ruby sinatra|visual basic 6.0|30 seconds of code|awesome lists|have i been pwned|open containers initiative|agent skills|dark reader|image toolbox|standard ml|edge|reddit|bandcamp|rich text format|text|plain text|public key|win32 message file|visual studio solution')
  .split(/[|]/).flatMap((part, i) => i === 0 ? part.split(' ') : [part]));

/** English words of the general dictionary, names of people and places included. */
async function ordinaryWords(): Promise<(word: string) => boolean> {
  const packed = readFileSync(path.join(root, 'node_modules', '@cspell', 'dict-en_us', 'en_US.trie.gz'));
  const trie = decodeTrie(new Uint8Array(await promisify(gunzip)(packed)));
  return word => trie.has(word) || trie.has(word.toLowerCase());
}

await main(async () => {
  const isOrdinary = await ordinaryWords();
  const { matcher, skills, spellings } = createLexicon(handKept);
  // "RobotFramework" is no news where "Robot Framework" is known.
  const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');
  const written = new Map(spellings.map(({ text, skill }) => [bare(text), skill]));
  const known = (name: string): string | undefined => matcher.whole(name)?.skill ?? written.get(bare(name));
  const fits = (name: string, least: number): boolean => name.length >= least && name.length <= 30 && /^[\p{L}\d]/u.test(name) && /^[\p{L}\p{N} .+#/-]+$/u.test(name) && /\p{L}{2}/u.test(name)
    && !denied.has(name.toLowerCase()) && !namesRole(name) && !(!/[ .+#/\d-]/.test(name) && isOrdinary(name)) && !(/^[\p{L} ]+$/u.test(name) && name.includes(' ') && name.split(' ').every(word => isOrdinary(word)));
  const found = new Map<string, Set<string>>();
  const keys = new Set<string>();
  const add = (name: string, aliases: readonly string[], least: number, newNames: boolean): void => {
    const own = known(name) ?? aliases.map(known).find(skill => skill !== undefined);
    if (own === undefined && (!newNames || !fits(name, least) || keys.has(keyOf(name)))) return;
    keys.add(keyOf(name));
    const canonical = own ?? name;
    const more = [name, ...aliases].filter(alias => alias !== canonical && (known(alias) === undefined || (known(alias) === canonical && matcher.whole(alias) === undefined)) && fits(alias, 4) && !keys.has(`alias ${keyOf(alias)}`) && !found.has(alias));
    for (const alias of more) keys.add(`alias ${keyOf(alias)}`);
    if (own === undefined || more.length > 0) found.set(canonical, new Set([...found.get(canonical) ?? [], ...more]));
  };
  for (const value of Object.values(languages)) {
    const { name, type, aliases } = language.parse(value);
    if (type === 'programming') add(name, aliases.filter(alias => !/^[a-z0-9]{1,3}$/.test(alias) && /\p{Lu}|lang$/u.test(alias)), 4, true);
  }
  const icons = z.array(icon).parse(JSON.parse(readFileSync(path.join(root, 'node_modules', 'simple-icons', 'data', 'simple-icons.json'), 'utf8')));
  // What a project keeps on GitHub itself is software, where others may be shops and airlines.
  for (const { title, source, aliases } of icons) add(title, [...aliases.aka, ...aliases.old], 4, /^https:\/\/github\.com\//.test(source));
  const lines = [...found].toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, aliases]) => [skills.has(name) ? name : `=${name}`, ...[...aliases].toSorted().map(alias => `=${alias}`)].join(' | '));
  const file = path.join(root, 'src', 'job', 'lexicon', 'names.ts');
  writeFileSync(file, `/**\n * Written by scripts/names.ts from linguist-languages and simple-icons (NOTICE.md); not by hand. Notation: see table.ts.\n * A name of the hand-kept tables stands here for further aliases.\n */\nexport const names = \`\n${lines.join('\n')}\n\`;\n`);
  console.log(`${path.relative(root, file)}: ${lines.length} lines, ${lines.join('\n').length} characters`);
});
