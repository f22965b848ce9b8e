/** The TeX toolchain: find it, run it safely, read its log. */
export type * from './model.ts';
export { build } from './build.ts';
export { checkToolchain, type ToolchainReport } from './check.ts';
export { chooseEngine } from './engine.ts';
export { createFastBuilder, type FastBuilder, type FastBuilderOptions, type FastBuildRequest, type FastBuildResult } from './fast/fastBuilder.ts';
export { parseLog } from './log.ts';
export { installPlan, installRemedy, programsRemedy, type InstallPlan } from './remedy.ts';
export { findRoot } from './root.ts';
export { engines, findToolchain } from './toolchain.ts';
export { parseSynctex, type PdfPlace, type SourcePlace, type Synctex } from './synctex.ts';
