/** Programming, query and markup languages. Notation: see table.ts. */
export const languages = `
Python | Python programming | CPython
JavaScript | =JS | Java Script | ECMAScript | ES6 | ES2015 | ES6+
TypeScript | ~TS | Type Script
Java | Core Java | Java SE | J2SE
C++ | CPP | C plus plus | Modern C++
C# | C Sharp | CSharp | C#.NET
~C | C language | C programming | ANSI C | C99
~Go | Golang | Go language | Go lang
~Rust | Rust language | Rust programming
~R | R language | R programming | RStats
~Ruby | Ruby language
PHP
~Swift | Swift language | SwiftLang
Kotlin
Scala
~Julia | Julia language
Perl
Haskell
Erlang
~Elixir
Clojure
ClojureScript
F# | F Sharp | FSharp
OCaml
~Elm
~Crystal
~Nim
~Zig
~Dart | Dart language
Lua
=Groovy
Objective-C | Obj-C | ObjC | ObjectiveC
Visual Basic | Visual Basic 6 | VB6
VB.NET | Visual Basic .NET | VBNET
VBA | Visual Basic for Applications | Excel VBA
Fortran | Fortran 77 | Fortran 90
COBOL
~Ada | Ada 95
~Pascal | Object Pascal
~Delphi | Embarcadero Delphi
~Lisp | Common Lisp
~Scheme
~Racket
~Prolog
Smalltalk
Tcl | Tcl/Tk
MATLAB
Simulink
~Octave | GNU Octave
=SAS | SAS programming | Base SAS
Stata
SPSS | IBM SPSS
~Mathematica | Wolfram Mathematica
SQL | Structured Query Language
PL/SQL | PLSQL
T-SQL | TSQL | Transact-SQL
PL/pgSQL
HTML | HTML5 | HyperText Markup Language
CSS | CSS3 | Cascading Style Sheets
=Sass | SCSS
~Less | LESS CSS | Less.js
~Stylus
XML
XSLT
XPath
XQuery
XSD | XML Schema
JSON
YAML
TOML
Markdown
LaTeX
~TeX
Bash | Bash scripting | GNU Bash
Shell scripting | Shell script | Unix shell scripting | Shell programming | UNIX shell
Zsh
PowerShell | Windows PowerShell | PowerShell scripting
Batch scripting
AWK
=sed
Assembly language | Assembler | x86 assembly | ARM assembly | Assembly programming
VHDL
Verilog
SystemVerilog | System Verilog
SystemC
CUDA | CUDA C++
OpenCL
GLSL
HLSL
=Solidity
Vyper
ABAP | SAP ABAP | ABAP/4
~Apex | Apex code | Salesforce Apex
ActionScript
CoffeeScript
ColdFusion | CFML
Hack language | Hacklang
=RPG | RPGLE | RPG IV
JCL
REXX
Natural ADABAS
GraphQL
SPARQL
Cypher query language | ~Cypher
DAX | Data Analysis Expressions
Power Query | Power Query M | M language
MDX
Gherkin
Protocol Buffers | Protobuf
WebAssembly | WASM
HCL | HashiCorp Configuration Language
Rego
~Jsonnet
Starlark
LabVIEW
Ladder logic | Ladder diagram
Structured text
G-code
PostScript
~Q# | Q Sharp
Scratch programming
GDScript
ReasonML
PureScript
~Coq
~Lean 4
~Agda
~Idris
TLA+
~APL
kdb+ | KDB
AutoHotkey
AppleScript
`;
