import { z } from 'zod';
import { KnownError } from '../shared/knownError.ts';
import { contentOf } from './expanded.ts';
import { FontTally } from './fonts.ts';
import { type Limits, limitsFor, tooLarge, withinLimits } from './limits.ts';
import { linesOf, markRunning } from './lines.ts';
import type { PdfPage, PdfText } from './model.ts';
import { type FontFacts, walk } from './operators.ts';
import { indexPaints } from './paint.ts';
import { type TextItem, wordsOf } from './words.ts';

const matrix = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
const textItem = z.object({ str: z.string(), transform: matrix, width: z.number(), height: z.number(), hasEOL: z.boolean() });
const font = z.object({
  name: z.string().catch(''), type: z.string().catch('unknown'), isType3Font: z.boolean().catch(false), fontMatrix: matrix.catch([0.001, 0, 0, 0.001, 0, 0]),
  bbox: z.array(z.number()).catch([]),
});

type PdfJs = Awaited<ReturnType<typeof import('unpdf')['getResolvedPDFJS']>>;
type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;

async function readPage(pdfjs: PdfJs, document: PdfDocument, number: number, fonts: FontTally): Promise<PdfPage> {
  const page = await document.getPage(number);
  const content = await page.getTextContent({ disableNormalization: true });
  const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const viewport = page.getViewport({ scale: 1 });
  const toPage = matrix.parse(viewport.transform);
  const known = new Map<string, FontFacts>();
  const factsOf = (id: string): FontFacts => {
    const facts = known.get(id);
    if (facts !== undefined) return facts;
    const read = font.parse(page.commonObjs.has(id) ? page.commonObjs.get(id) : {});
    // The six letters before "+" mark a subset and differ from build to build.
    const fresh = { name: read.name.replace(/^[A-Z]{6}\+/, '') || id, type: read.isType3Font ? 'Type3' : read.type, fontMatrix: read.fontMatrix, boxHeight: (read.bbox[3] ?? 0) - (read.bbox[1] ?? 0) };
    known.set(id, fresh);
    return fresh;
  };
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [Number(code), name]));
  const layers = await document.getOptionalContentConfig();
  const painted = walk(operators, { operatorNames: names, toPage, viewBox: page.view, fontFacts: factsOf, showsLayer: layer => layers.isVisible(layer) });
  const items: TextItem[] = content.items.flatMap(item => textItem.safeParse(item).data ?? []);
  const words = wordsOf(items, painted.glyphs, indexPaints(painted.paints, viewport.height), toPage);
  for (const { unicode, facts } of painted.glyphs) fonts.add(unicode, facts);
  page.cleanup();
  return {
    width: viewport.width, height: viewport.height,
    lines: linesOf(words), words, streamText: words.map(word => word.text).join(' '),
    offPage: painted.glyphs.filter(glyph => !glyph.onPage).map(glyph => glyph.unicode).join('').split(/\s+/).filter(text => text !== ''),
    softHyphens: painted.glyphs.filter(glyph => glyph.unicode === '\u00AD').length,
    hasImage: painted.hasImage,
  };
}

/** pdf.js tells its errors apart by name only. */
function explain(error: unknown, name: string): KnownError {
  if (error instanceof KnownError) return error;
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'PasswordException') return new KnownError(`${name} is protected by a password, so no applicant tracking system can read it. Export it again without a password.`, { cause: error });
  return new KnownError(`${name} cannot be read: it is damaged or not a PDF. Compile or export it again.`, { cause: error });
}

/**
 * The text of a PDF as pdf.js reads it, with the place of every word and a mark on those a person cannot see.
 * The caller's bytes are neither changed nor taken over.
 * @param name how messages call the file.
 * @param limits what is still read; `DEFAULT_LIMITS` where nothing is said.
 * @throws the signal's reason when it aborts; KnownError when the bytes are empty, no PDF, damaged, locked by a password, or beyond the limits.
 */
export async function extractPdfText(bytes: Uint8Array, name = 'The PDF', signal?: AbortSignal, limits?: Partial<Limits>): Promise<PdfText> {
  signal?.throwIfAborted();
  if (bytes.length === 0) throw new KnownError(`${name} is empty (0 bytes). Compile or export it again.`);
  const allowed = limitsFor(limits);
  if (bytes.length > allowed.bytes) throw tooLarge(name, `${Math.ceil(bytes.length / 1_000_000)} MB`, `${Math.floor(allowed.bytes / 1_000_000)} MB`);
  const content = contentOf(bytes, allowed.contentBytes);
  if (content.length > allowed.contentBytes) throw tooLarge(name, `more than ${Math.floor(allowed.contentBytes / 1_000_000)} MB of text and drawings`, 'that many');
  if (content.depth > allowed.depth) throw tooLarge(name, `drawings nested ${content.depth} deep`, `${allowed.depth}`);
  if (content.codes > allowed.codes || content.bits > 16) throw explain(new Error('A character map or a picture is larger than any can be.'), name);
  const { getResolvedPDFJS } = await import('unpdf');
  const pdfjs = await getResolvedPDFJS();
  // pdf.js takes its bytes over and refuses a Buffer, whose own slice() would share the memory: hence a copy that is none.
  // No file of the machine's own fonts or settings may change the result: the same bytes give the same text everywhere.
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), disableFontFace: true, useSystemFonts: false, fontExtraProperties: true, verbosity: 0 });
  try {
    return await withinLimits(name, allowed.milliseconds, signal, async stopped => {
      const document = await task.promise;
      if (document.numPages > allowed.pages) throw tooLarge(name, `${document.numPages} pages`, `${allowed.pages}`);
      const pages: PdfPage[] = [];
      const fonts = new FontTally();
      for (let number = 1; number <= document.numPages && !stopped(); number += 1) pages.push(await readPage(pdfjs, document, number, fonts));
      return { extractor: { name: 'pdf.js', version: pdfjs.version }, bytes: bytes.length, pages: markRunning(pages), fonts: fonts.list() };
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw explain(error, name);
  } finally {
    await task.destroy();
  }
}
