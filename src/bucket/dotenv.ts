import { parse } from 'dotenv';

export interface DotenvCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly region?: string | undefined;
  readonly bucket?: string | undefined;
  readonly endpoint?: string | undefined;
  /** Names of the variables that were taken, as they stand in the file. */
  readonly names: readonly string[];
}

/** What stands in a `.env` file; undefined without a pair of keys. */
export function readDotenv(text: string): DotenvCredentials | undefined {
  const variables = parse(text);
  const names: string[] = [];
  const take = (...candidates: string[]): string | undefined => {
    const name = candidates.find(candidate => variables[candidate]?.trim());
    if (name !== undefined) names.push(name);
    return name === undefined ? undefined : variables[name]?.trim();
  };
  const [accessKeyId, secretAccessKey, sessionToken] = [take('AWS_ACCESS_KEY_ID'), take('AWS_SECRET_ACCESS_KEY'), take('AWS_SESSION_TOKEN')];
  const [region, bucket, endpoint] = [take('AWS_REGION', 'AWS_DEFAULT_REGION'), take('S3_BUCKET_NAME', 'S3_BUCKET', 'AWS_S3_BUCKET'), take('AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL', 'S3_ENDPOINT')];
  return accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey, sessionToken, region, bucket, endpoint, names } : undefined;
}

/**
 * The text without the lines that set these variables; every other byte stays. Undefined when the lines cannot be told apart from what must
 * stay (a value with line breaks that is quoted in an odd way): then a person has to look.
 */
export function withoutVariables(text: string, names: readonly string[]): string | undefined {
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, name, quote, rest = ''] = /^\uFEFF?\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(["'`]?)(.*)/s.exec(line) ?? [];
    let last = index;
    // A quoted value goes on to the line with its closing quote.
    if (quote && !rest.includes(quote)) {
      const end = lines.findIndex((other, at) => at > index && other.includes(quote));
      if (end >= 0) last = end;
    }
    if (name === undefined || !names.includes(name)) kept.push(...lines.slice(index, last + 1));
    index = last;
  }
  const result = kept.join('');
  const wanted = Object.entries(parse(text)).filter(([name]) => !names.includes(name));
  return JSON.stringify(Object.entries(parse(result)).sort()) === JSON.stringify(wanted.sort()) ? result : undefined;
}

/** A `.gitignore` with a line for this file; undefined when one of its lines names it already. */
export function ignoring(gitignore: string, name: string): string | undefined {
  const known = new Set([name, `/${name}`, `${name}*`, `**/${name}`, '*.env', '.env*', '.*']);
  if (gitignore.split(/\r?\n/).some(line => known.has(line.trim()))) return undefined;
  const end = gitignore.includes('\r\n') ? '\r\n' : '\n';
  return `${gitignore}${gitignore === '' || gitignore.endsWith('\n') ? '' : end}${name}${end}`;
}
