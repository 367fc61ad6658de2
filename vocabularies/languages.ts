/**
 * Which names of linguist-languages are topics, by field. `!` marks one that is a word or an abbreviation of something else too. Added
 * only on purpose, so that a new version of the package brings no topic that nobody has looked at. Left out:
 *
 * - what the tables of src/topics/concepts/ know already;
 * - words, names of people, places and myths that would be wrong even behind "learned" or "read about": Ada, Dylan, Isabelle, Cairo,
 *   Odin, Mercury, Fennel, Frege, Eiffel, Move, Self, Hack, Clean, Answer;
 * - names of one or two letters, and 'sed', which is Latin;
 * - formats and files that everybody mentions and few study: JSON, CSV, HTTP, Dockerfile, Makefile, crontab;
 * - dialects and parts of another one (Alpine Abuild, Git Config, KiCad Layout, WebAssembly Interface Type).
 */
export const LANGUAGES = `
Programming Languages | ABAP; ActionScript; AMPL; AngelScript; Answer Set Programming; ANTLR; Apollo Guidance Computer; AppleScript; AspectJ;
  Asymptote!; AutoHotkey; AutoIt; BASIC!; Befunge; BlitzBasic; BlitzMax; BQN; Brainfuck; ChucK; CodeQL; CoffeeScript; ColdFusion;
  Component Pascal; Csound; Cypher!; Cython; Dafny; Dhall; DTrace; ECLiPSe; EdgeQL; FreeBASIC; Futhark; G-code; GAMS; Game Maker Language;
  Gnuplot; Gosu; Grammatical Framework; HCL; Haxe; HiveQL; HLSL; HolyC; Inform 7; Jsonnet; Kaitai Struct; LabVIEW; Lean 4; LilyPond;
  Literate Haskell; LiveScript; Logtalk; LOLCODE; LookML; Luau; MiniZinc; MLIR; Modelica; Modula-2; Modula-3; Mojo!; MoonBit; MoonScript; NASL;
  Nemerle; NetLogo; NewLisp; Nextflow; Nushell; Objective-C++; Objective-J; OpenCL; OpenQASM; PDDL; PEG.js; PLpgSQL; PicoLisp;
  PostScript; Power Query; PowerBuilder; Promela; PureBasic; Pyret; Q#; QML; QuickBASIC; REXX; Rebol; ReScript; Rocq Prover; SAS!; Scilab; ShaderLab;
  Snakemake; SPARQL; Standard ML; Starlark; Stata!; SurrealQL; SystemVerilog; Tcl; TeX = latex; TypeSpec; Unified Parallel C; UnrealScript; Vala!; VBA;
  VBScript; Vim script = vimscript; Visual Basic .NET; Vyper; WGSL; Web Ontology Language; WebIDL; Wolfram Language; XQuery; Xojo; Xonsh;
  YARA; Yacc; Zeek; jq; mIRC Script; nesC
Software Engineering | AsciiDoc; BibTeX; BitBake; Common Workflow Language; Open Policy Agent; Protocol Buffer = Protocol Buffers = protobuf; reStructuredText; Texinfo; Cap'n Proto; FlatBuffers
Frontend Development | EJS; Haml; Handlebars!; Jinja; MDX; Nunjucks; PostCSS; Slint; Svelte; XML!; SVG!
`;
