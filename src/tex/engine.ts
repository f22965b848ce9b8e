import type { Engine } from './model.ts';
import { withoutComments } from './references.ts';

const magicProgram = /^[\uFEFF\s]*%+\s*!\s*TeX\s+(?:TS-)?program\s*=\s*(\S+)/im;
const needsLua = /\\(?:directlua|luaexec|luadirect)\b|\\(?:usepackage|RequirePackage)\s*(?:\[[^\]]*\]\s*)?\{[^{}]*\b(?:luacode|luatexja|luatexja-fontspec|emoji)\b[^{}]*\}/;
const needsUnicodeEngine =
  /\\(?:usepackage|RequirePackage|RequirePackageWithOptions)\s*(?:\[[^\]]*\]\s*)?\{[^{}]*\b(?:fontspec|xeCJK|polyglossia|unicode-math|mathspec|xltxtra|xunicode)\b[^{}]*\}|\\set(?:main|sans|mono)font\b|\\documentclass\s*(?:\[[^\]]*\]\s*)?\{(?:ctex\w+|xecjk\w*)\}/;
/** A source that asks which engine runs it is prepared for pdfTeX, which is the fastest. */
const asksForEngine = /\\if(?:pdftex|xetex|luatex|xetexorluatex|tutex|tutexengine)\b|\\(?:RequireXeTeX|RequireLuaTeX|RequirePDFTeX|RequireTUTeX)\b|\\sys_if_engine_\w+/i;

function engineNamed(program: string): Engine | undefined {
  const name = program.toLowerCase();
  if (name.includes('lua')) return 'lualatex';
  if (name.includes('xe')) return 'xelatex';
  return name.includes('pdf') ? 'pdflatex' : undefined;
}

/**
 * The engine a document needs, from its text alone: the `% !TeX program` line, else font commands that only XeTeX and LuaTeX
 * know, unless the source branches on the engine itself. `local` are the sources it reads from its own folder tree.
 */
export function chooseEngine(source: string, local: readonly string[]): Engine {
  const magic = engineNamed(magicProgram.exec(source)?.[1] ?? '');
  if (magic) return magic;
  const text = [source, ...local].map(withoutComments).join('\n');
  const required = /\\Require(Xe|Lua)TeX\b/.exec(text);
  if (required) return required[1] === 'Xe' ? 'xelatex' : 'lualatex';
  if (asksForEngine.test(text)) return 'pdflatex';
  if (needsLua.test(text)) return 'lualatex';
  return needsUnicodeEngine.test(text) ? 'xelatex' : 'pdflatex';
}

/** What to try next when the log says that the engine was the wrong one; undefined when it does not. */
export function engineAfter(engine: Engine, log: string): Engine | undefined {
  const text = log.replace(/\s*\n(?:\([\w-]+\))?\s*/g, ' ');
  if (engine === 'pdflatex' && /requires either XeTeX or LuaTeX/.test(text)) return 'xelatex';
  if (engine === 'xelatex' && /Letterspacing currently doesn't work with xetex/i.test(text)) return 'lualatex';
  return undefined;
}
