const BLANK = '•••';

/** A presigned URL is a key to the object: the whole query goes (SigV4, and the older SigV2 form). */
function withoutPresignedQuery(url: string): string {
  const query = url.indexOf('?');
  return query >= 0 && /X-Amz-|AWSAccessKeyId=|Signature=/i.test(url.slice(query)) ? `${url.slice(0, query)}?${BLANK}` : url;
}

/** What gives access when it leaks. Each keeps what tells a reader where the thing stood, and blanks the rest. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b(X-Amz-(?:Signature|Credential|Security-Token))(=|%3D|["']?\s*:\s*["']?)[^&\s"'<>,;]+/gi, `$1$2${BLANK}`],
  [/\b(AWS4-HMAC-SHA256\s+Credential=)[^\r\n"'<>]+/gi, `$1${BLANK}`],
  [/\b(Signature=)[0-9a-f]{16,}/gi, `$1${BLANK}`],
  // S3 repeats what was signed in its SignatureDoesNotMatch answer.
  [/(<(SignatureProvided|StringToSign|StringToSignBytes|CanonicalRequest|CanonicalRequestBytes|SecretAccessKey|SessionToken)>)[^<]*/gi, `$1${BLANK}`],
  [/\b(Bearer\s+)[\w~+/.=-]{8,}/gi, `$1${BLANK}`],
  [/\b(sk-)[\w-]{16,}/g, `$1${BLANK}`],
  // `AWS_SECRET_ACCESS_KEY=…`, `"secretAccessKey": "…"`, `x-api-key: …`
  [/\b((?:\w*[_-])?(?:secret[_-]?access[_-]?key|session[_-]?token|security[_-]?token|api[_-]?key)["']?\s*[:=]\s*)("[^"\r\n]*"|'[^'\r\n]*'|[^\s"',;}&]+)/gi, `$1${BLANK}`],
];

/**
 * Blanks secrets, signatures, bearer tokens and presigned queries in a text meant for a person or a log.
 * `secrets`: values known to be secret, blanked wherever they stand, plain or percent-encoded.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const spelled = secrets.filter(secret => secret !== '').flatMap(secret => [secret, encodeURIComponent(secret.replace(/\p{Cs}/gu, '\uFFFD'))]);
  // Longest first: a secret that contains another must not leave its rest behind.
  const blanked = spelled.sort((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, BLANK), text);
  return patterns.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), blanked.replace(/https?:\/\/[^\s"'<>]+/gi, withoutPresignedQuery));
}
