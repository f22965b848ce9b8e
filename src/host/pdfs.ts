import type { PdfReader, PdfText } from '../pdf/index.ts';

/** Reads PDFs in a thread that is started with the first one: one that makes pdf.js loop must not hang the extension host. */
export class Pdfs {
  private reader: Promise<PdfReader> | undefined;

  /** @throws as `PdfReader.read`. */
  async read(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<PdfText> {
    return (await this.start()).read(bytes, name, signal);
  }

  /** While TeX still runs. */
  async warm(): Promise<void> {
    (await this.start()).warm();
  }

  private start(): Promise<PdfReader> {
    this.reader ??= import('../pdf/index.ts').then(({ PdfReader: Reader }) => new Reader());
    return this.reader;
  }

  dispose(): void {
    void this.reader?.then(reader => { reader.dispose(); });
    this.reader = undefined;
  }
}
