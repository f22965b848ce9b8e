import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Engine } from '../model.ts';

/** Names that no document uses; TeX finds them because it looks into the output folder first. */
export const warmFiles = {
  start: 'resume-customizer-start.tex',
  preamble: 'resume-customizer-preamble.tex',
  body: 'resume-customizer-body.tex',
  lua: 'resume-customizer-fonts.lua',
  fonts: 'resume-customizer-fonts.txt',
} as const;

/** A font by its LaTeX name, `encoding/family/series/shape/size`, as LuaTeX knew it at the end of a run. */
const fontName = /^(\w+)\/([\w .()+-]+)\/(\w+)\/(\w+)\/([\d.]+)$/;
const sample = 'The quick brown fox, jumps 0123456789 over ABCDEFGHIJKLMNOPQRSTUVWXYZ lazy fi ff dogs.';

export interface WarmSource {
  readonly engine: Engine;
  readonly out: string;
  readonly preamble: Uint8Array;
  /** What the engine prints when it waits. */
  readonly mark: string;
  /** LuaTeX's fonts of the last run, to be loaded before the wait. */
  readonly fonts: readonly string[];
}

/** Writes what the engine reads until it waits. Everything of ours is one macro, read before the document can change what letters mean. */
export async function writeWarmSource({ engine, out, preamble, mark, fonts }: WarmSource): Promise<void> {
  await mkdir(out, { recursive: true });
  const macro = [
    // Reading the font map takes longer than setting a page; a new entry makes the engine read the whole of it now.
    ...(engine === 'pdflatex' ? ['\\ifnum\\pdfoutput>0 \\pdfmapline{= resumecustomizer <<resumecustomizer.pfb}\\ifnum\\pdfcompresslevel>1 \\pdfcompresslevel=1 \\fi\\fi'] : []),
    ...(engine === 'lualatex' ? ['\\pdfextension mapline{= resumecustomizer <<resumecustomizer.pfb}\\ifnum\\pdfvariable compresslevel>1 \\pdfvariable compresslevel=1 \\fi', ...fonts.flatMap(loadFont)] : []),
    // In nonstop mode TeX would not wait for its input; behind \begin{document} spaces are ignored.
    `\\scrollmode\\immediate\\write16{${mark}}\\read-1 to\\ResumeCustomizerGo\\nonstopmode`,
    `\\ignorespaces\\csname @@input\\endcsname ${warmFiles.body} `,
  ].join('%\n');
  // By the environment: no path has to be written in characters that mean something else to TeX.
  const lua = engine === 'lualatex' ? `\\directlua{dofile(os.getenv("TEXMFOUTPUT") .. "/${warmFiles.lua}")}%\n` : '';
  await Promise.all([
    writeFile(path.join(out, warmFiles.start), `${lua}\\def\\ResumeCustomizerWait{%\n${macro}}%\n\\csname @@input\\endcsname ${warmFiles.preamble} \n`),
    writeFile(path.join(out, warmFiles.preamble), Buffer.concat([preamble, Buffer.from('\\ResumeCustomizerWait\n')])),
    ...(engine === 'lualatex' ? [writeFile(path.join(out, warmFiles.lua), listFonts)] : []),
  ]);
}

/** Half of LuaLaTeX's time goes into loading fonts and preparing their features; a line that is thrown away does both. */
function loadFont(name: string): string[] {
  const [, encoding, family, series, shape, size] = fontName.exec(name) ?? [];
  if (encoding === undefined) return [];
  return [`\\begingroup\\tracinglostchars=0 \\fontencoding{${encoding}}\\fontfamily{${family}}\\fontseries{${series}}\\fontshape{${shape}}`
    + `\\fontsize{${size}}{${size}}\\selectfont\\setbox0\\hbox{${sample}}\\endgroup`];
}

/** Lua that writes the names of the loaded fonts at the end of the run, in the order in which they were loaded. */
const listFonts = `
local function list()
  local found = {}
  for _, name in ipairs(tex.hashtokens()) do
    if name:match("^[A-Z0-9]+/[^/]+/[^/]+/[^/]+/[^/]+$") then
      local id = font.id(name)
      if id and id > 0 then found[#found + 1] = { id, name } end
    end
  end
  table.sort(found, function(a, b) return a[1] < b[1] end)
  local file = io.open(os.getenv("TEXMFOUTPUT") .. "/${warmFiles.fonts}", "w")
  if not file then return end
  for _, entry in ipairs(found) do file:write(entry[2], "\\n") end
  file:close()
end
if luatexbase then luatexbase.add_to_callback("wrapup_run", list, "resume-customizer") end
`;
