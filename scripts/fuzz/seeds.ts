import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';

/** A PDF out of its objects, with a table of where they stand. */
function assemble(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const at = objects.map((body, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return start;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map(start => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

function stream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

/** Uncompressed, so that a changed byte reaches every part: fonts with and without a map to Unicode, Type 3, a form, a picture, layers, clips, transparency. */
function handMade(): Uint8Array {
  const body = [
    'BT /F1 18 Tf 72 760 Td (Ilse Marchetti) Tj 0 -20 Td /F1 10 Tf (ilse@example.org | 212 555 0142 | Lyon, France) Tj ET',
    'BT /F1 12 Tf 72 700 Td [(Exp) -30 (erience)] TJ T* 0 -14 Td (Software Engineer  Jan. 2021 - Present) Tj 3 Tr ( hidden) Tj 0 Tr ET',
    'q 1 0 0 1 20 20 cm /Fm1 Do Q q 0.9 g 50 300 200 100 re f 1 g BT /F2 10 Tf 1 0 0.2 1 60 350 Tm 2 Tc 3 Tw 110 Tz 4 Ts <00480065006C006C006F> Tj ET Q',
    '/OC /Layer BDC BT /F1 10 Tf 72 250 Td (In a layer) Tj ET EMC q 100 100 50 50 re W n BT /F1 10 Tf 300 200 Td (clipped) Tj ET Q',
    'q 80 0 0 80 400 600 cm /Im1 Do Q q /G1 gs BT /F3 10 Tf 72 200 Td (ab) Tj ET Q BT /F1 10 Tf 0 1 -1 0 500 100 Tm (turned) Tj ET',
  ].join('\n');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [9 0 R] /D << /OFF [9 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R 13 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources 4 0 R /Contents 5 0 R >>',
    '<< /Font << /F1 6 0 R /F2 7 0 R /F3 11 0 R >> /XObject << /Fm1 8 0 R /Im1 10 0 R >> /Properties << /Layer 9 0 R >> /ExtGState << /G1 << /ca 0.05 /CA 1 >> >> >>',
    stream(body),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Unknown /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unknown /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>] /ToUnicode 12 0 R >>',
    stream('BT /F1 8 Tf 0 0 Td (In a form) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 200 50] /Matrix [1 0 0 1 0 0] /Resources 4 0 R'),
    '<< /Type /OCG /Name (Layer) >>',
    stream('\x7f\x40\x20\x10', '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8'),
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 97 /LastChar 98 /Widths [10 10] /Encoding << /Type /Encoding /Differences [97 /a /zz] >> /CharProcs << /a 14 0 R /zz 14 0 R >> /Resources << >> >>',
    stream('/CIDInit /ProcSet findresource begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0048> <0048> <0065> <E001> endbfchar 1 beginbfrange <006C> <006F> <006C> endbfrange endcmap end'),
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Rotate 90 /Resources 4 0 R /Contents [5 0 R 5 0 R] >>',
    stream('10 0 0 0 10 10 d1 0 0 10 10 re f'),
  ]);
}

/** As a library writes it: compressed, object streams, an embedded subset of a standard font. */
async function compressed(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage();
  page.drawText('Ilse Marchetti', { x: 60, y: 760, size: 20, font });
  for (let line = 0; line < 12; line += 1) page.drawText(`Built the booking service of ferry line ${line} in Python and cut its response time`, { x: 60, y: 720 - 14 * line, size: 10, font });
  page.drawText('Kubernetes Terraform', { x: 60, y: 60, size: 10, font, color: rgb(1, 1, 1) });
  return document.save();
}

export async function pdfSeeds(): Promise<Uint8Array[]> {
  return [handMade(), await compressed()];
}

export const jobSeeds: readonly string[] = [
  `Senior Backend Engineer\nNorthwind Ferries\n\nAbout us\nWe run ferries.\n\nWhat you will do\n- Build services in Go or Kotlin\n- Mentor engineers\n\nRequirements\n- 5+ years of experience with Python, Docker and Kubernetes\n- Bachelor's degree in Computer Science or equivalent\n- Must be authorized to work in France\n\nNice to have\n- GraphQL, Terraform (or Pulumi), C++\n\nWe are an equal opportunity employer.\n`,
  '# Registered Nurse\n\n**Saint Odile Clinic**, Lyon\n\n## Your profile\n\n* Three to five years in an ICU\n* BLS and ACLS\n* Fluent in French & English\n\n## Benefits\n\n* Dental\n',
  '<html><body><h1>Accountant (m/f/d)</h1><p>Larkspur Foods</p><h2>Requirements</h2><ul><li>2&nbsp;years of SAP</li><li>Excel &amp; GAAP</li></ul><script>alert(1)</script></body></html>',
];
