/** Combining marks of the accent commands. */
export const accents: ReadonlyMap<string, string> = new Map(Object.entries({
  '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', u: '\u0306', '.': '\u0307', '"': '\u0308', r: '\u030a', H: '\u030b', v: '\u030c',
  d: '\u0323', c: '\u0327', k: '\u0328', b: '\u0331', t: '\u0361',
}));

/** Control symbols that print something (or a space). */
export const controlSymbols: ReadonlyMap<string, string> = new Map(Object.entries({
  '&': '&', '%': '%', '$': '$', '#': '#', _: '_', '{': '{', '}': '}', ',': '\u2009', ';': ' ', ':': ' ', '>': ' ', ' ': ' ', '\n': ' ', '\t': ' ', '\r': ' ',
}));

/** Commands that print a fixed text, in text mode. */
export const textSymbols: ReadonlyMap<string, string> = new Map(Object.entries({
  ss: 'ß', SS: 'SS', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', th: 'þ', TH: 'Þ', ng: 'ŋ', NG: 'Ŋ',
  LaTeX: 'LaTeX', TeX: 'TeX', LaTeXe: 'LaTeX2ε', XeLaTeX: 'XeLaTeX', XeTeX: 'XeTeX', LuaLaTeX: 'LuaLaTeX', LuaTeX: 'LuaTeX', pdfLaTeX: 'pdfLaTeX', pdfTeX: 'pdfTeX', BibTeX: 'BibTeX',
  ConTeXt: 'ConTeXt', TikZ: 'TikZ', MiKTeX: 'MiKTeX',
  textbackslash: '\\', textasciitilde: '~', textasciicircum: '^', textbar: '|', textless: '<', textgreater: '>', textunderscore: '_', textdollar: '$', textbraceleft: '{', textbraceright: '}',
  textendash: '–', textemdash: '—', textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”', textquotesingle: "'", textquotedbl: '"', quotedblbase: '„', quotesinglbase: '‚',
  glqq: '„', grqq: '“', glq: '‚', grq: '‘', flqq: '«', frqq: '»', guillemotleft: '«', guillemotright: '»', guillemetleft: '«', guillemetright: '»', og: '«\u00a0', fg: '\u00a0»', enquoteopen: '“',
  textbullet: '•', textperiodcentered: '·', textellipsis: '…', dots: '…', ldots: '…', slash: '/', textregistered: '®', texttrademark: '™', textcopyright: '©', copyright: '©', texteuro: '€', euro: '€', EUR: '€',
  pounds: '£', textsterling: '£', textyen: '¥', textdegree: '°', degree: '°', textnumero: '№', textsection: '§', S: '§', P: '¶', dag: '†', ddag: '‡', textordfeminine: 'ª', textordmasculine: 'º', textmu: 'µ',
  textonehalf: '½', texttimes: '×', textpm: '±', textrightarrow: '→', textleftarrow: '←', textasteriskcentered: '∗', textdagger: '†', lbrack: '[', rbrack: ']', lq: '‘', rq: '’', textopenbullet: '◦', hyp: '-',
  nobreakspace: '\u00a0', space: ' ', quad: ' ', qquad: ' ', enspace: ' ', enskip: ' ', thinspace: '\u2009', '@': '', textvisiblespace: '␣', checkmark: '✓', textquestiondown: '¿', textexclamdown: '¡', textcent: '¢',
  degreeCelsius: '°C', lettertilde: '~', Csharp: 'C#', CPP: 'C++', textbigcircle: '◯', textlangle: '⟨', textrangle: '⟩', cdotp: '·', textcdot: '·',
}));

/** Commands of math mode (many are used in text mode too, where TeX complains but prints). */
export const mathSymbols: ReadonlyMap<string, string> = new Map(Object.entries({
  rightarrow: '→', to: '→', Rightarrow: '⇒', longrightarrow: '⟶', leftarrow: '←', gets: '←', Leftarrow: '⇐', leftrightarrow: '↔', Leftrightarrow: '⇔', uparrow: '↑', downarrow: '↓', mapsto: '↦', nearrow: '↗',
  cdot: '·', cdots: '⋯', bullet: '•', circ: '∘', star: '⋆', ast: '∗', times: '×', div: '÷', pm: '±', mp: '∓', sim: '∼', simeq: '≃', approx: '≈', cong: '≅', equiv: '≡', neq: '≠', ne: '≠', leq: '≤', le: '≤', geq: '≥',
  ge: '≥', ll: '≪', gg: '≫', lt: '<', gt: '>', infty: '∞', mid: '|', vert: '|', lvert: '|', rvert: '|', Vert: '‖', parallel: '∥', backslash: '\\', setminus: '\\', lbrace: '{', rbrace: '}', langle: '⟨', rangle: '⟩',
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ', iota: 'ι', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ',
  upsilon: 'υ', phi: 'φ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω',
  sum: '∑', prod: '∏', int: '∫', partial: '∂', nabla: '∇', in: '∈', notin: '∉', subset: '⊂', subseteq: '⊆', cup: '∪', cap: '∩', forall: '∀', exists: '∃', emptyset: '∅', wedge: '∧', land: '∧', vee: '∨', lor: '∨',
  neg: '¬', lnot: '¬', propto: '∝', prime: '′', degree: '°', diamond: '⋄', Diamond: '◇', diamondsuit: '♢', triangleright: '▷', blacktriangleright: '▶', square: '□', blacksquare: '■', ell: 'ℓ', log: 'log', ln: 'ln',
  exp: 'exp', lim: 'lim', sin: 'sin', cos: 'cos', max: 'max', min: 'min', lfloor: '⌊', rfloor: '⌋', lceil: '⌈', rceil: '⌉', colon: ':', dagger: '†', surd: '√', triangle: '△', bigstar: '★', heartsuit: '♡',
}));

export const superscripts: ReadonlyMap<string, string> = new Map([...'0123456789+-=()n'].map((character, index) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index] ?? character]));
