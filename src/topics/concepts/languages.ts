/**
 * Written by `npm run vocabularies`: change vocabularies/languages.ts instead. Names of linguist-languages 9.5.0 (MIT, Ika and the authors of GitHub Linguist).
 * See ./index.ts for the signs.
 */
export const LANGUAGES = `
Programming Languages | ABAP; AMPL; AngelScript; Answer Set Programming; ANTLR; Apollo Guidance Computer; AppleScript; AspectJ; Asymptote!; AutoHotkey;
  AutoIt; BASIC!; Befunge; BlitzBasic; BlitzMax; BQN; Brainfuck; ChucK; CodeQL; CoffeeScript; ColdFusion; Component Pascal; Csound; Cypher!; Cython;
  Dafny; Dhall; DTrace; ECLiPSe; EdgeQL; FreeBASIC; Futhark; G-code; Game Maker Language; Gnuplot; Gosu; Grammatical Framework; Haxe; HCL; HiveQL;
  HLSL; HolyC; Inform 7; jq; Jsonnet; Kaitai Struct; LabVIEW; Literate Haskell; LiveScript; Logtalk; LOLCODE; LookML; Luau; MiniZinc; mIRC Script;
  MLIR; Modelica; Modula-2; Modula-3; Mojo!; MoonBit; MoonScript; NASL; Nemerle; nesC; NetLogo; NewLisp; Nextflow; Objective-C++; Objective-J;
  OpenQASM; PDDL; PEG.js; PicoLisp; PLpgSQL; PostScript; Power Query; PowerBuilder; Promela; PureBasic; Pyret; Q#; QML; QuickBASIC; Rebol; ReScript;
  REXX; Rocq Prover; Scilab; ShaderLab; Snakemake; SPARQL; Starlark; SurrealQL; TeX; TypeSpec; Unified Parallel C; UnrealScript; Vala!; VBScript;
  Visual Basic .NET; Vyper; Web Ontology Language; WebIDL; WGSL; Xojo; Xonsh; XQuery; Yacc
Software Engineering | BitBake; Cap'n Proto; Common Workflow Language; FlatBuffers; Open Policy Agent; Texinfo
Frontend Development | EJS; Haml; Handlebars!; Jinja; MDX; Nunjucks; Slint
`;
