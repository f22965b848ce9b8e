export type Engine = 'pdflatex' | 'xelatex' | 'lualatex';
export type ToolName = 'latexmk' | Engine | 'tectonic' | 'bibtex' | 'biber' | 'synctex';

/** The TeX programs of this machine. */
export interface Toolchain {
  /** Absolute paths of those that are there. */
  readonly programs: ReadonlyMap<ToolName, string>;
  /** Folders to put before PATH for the programs that these start in turn. */
  readonly folders: readonly string[];
  /** First line of `--version`; asked once, when first needed. Undefined when the program is missing or does not answer. */
  version(tool: ToolName): Promise<string | undefined>;
}

export interface TexDiagnostic {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** Absolute path; missing when the log does not tell. */
  readonly file?: string;
  /** 1-based; missing when the log does not tell. */
  readonly line?: number;
  /** What kind of problem it is, where somebody asks for that. */
  readonly code?: string;
}

/** Texts to compile instead of what is on disk, by absolute path: unsaved editors, a proposed change. */
export type Overrides = ReadonlyMap<string, string>;

/** How a document is compiled, whatever is built of it. */
export interface BuildSettings {
  /** Absolute path of the root file. */
  readonly root: string;
  /** Overrides the choice by the file's needs. */
  readonly engine?: Engine | undefined;
  /** Folder of the TeX programs when they are not on PATH. */
  readonly programs?: string | undefined;
  /** Seconds before the toolchain's process group is killed. */
  readonly timeoutSeconds: number;
  /** Lets latexmk read its configuration files, which are Perl programs. Only where the person allows it. */
  readonly latexmkrc?: boolean | undefined;
  /** Raw output of the toolchain as it comes. */
  readonly onOutput?: ((text: string) => void) | undefined;
}

export interface BuildRequest extends BuildSettings {
  readonly signal?: AbortSignal | undefined;
  readonly overrides?: Overrides | undefined;
  /** Whether the person trusts this folder. LuaLaTeX reads and writes anywhere, so with `false` it is refused. */
  readonly trusted?: boolean | undefined;
  /** Absolute path where the PDF is put as well, whole or not at all. Without it nothing is written outside the temporary folder. */
  readonly output?: string | undefined;
}

/** One run of the toolchain. A PDF and errors can stand together: TeX goes on after most errors. */
export interface BuildResult {
  readonly pdf?: Uint8Array;
  /** The SyncTeX file of this PDF, gzip or (fast path) plain; it names the user's own files. */
  readonly synctex?: Uint8Array;
  readonly diagnostics: readonly TexDiagnostic[];
  readonly engine: Engine;
  readonly program: ToolName;
  readonly milliseconds: number;
  /** Pages of the PDF, as TeX says; missing when it does not. */
  readonly pages?: number;
  /** Files of the document's own folder tree that the run read, absolute paths (root first). */
  readonly inputs: readonly string[];
}
