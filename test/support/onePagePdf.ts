import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A PDF with one line of text. Signs that its font lacks are left out. */
export async function onePagePdf(line: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([595, 842]).drawText(line.replace(/[^\x20-\x7E]/g, ''), { x: 60, y: 760, size: 14, font });
  return document.save();
}
