import type { ElementContent } from "hast";
import type { HighlighterCore } from "shiki/core";
import { bundledLanguages } from "shiki/langs";

/**
 * Highlights code at build time. A token gets a class ('tok-keyword') and not a colour: the theme's style sheet holds the
 * palettes of both colour schemes, and the page needs no inline styles.
 */
export interface Highlighter {
  /** Loads the grammars of these languages, each once; false in the answer means there is none. */
  load(languages: Iterable<string>): Promise<void>;
  /** True once the language can be highlighted. */
  knows(language: string): boolean;
  highlight(code: string, language: string): ElementContent[];
}

const THEME = "strandline";
const PLAIN = new Set(["", "text", "txt", "plain", "plaintext", "plain text", "none", "nohighlight", "output", "raw"]);

/** Names that authors and other generators use → Shiki's own. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  golang: "go",
  node: "javascript",
  "objective-c": "objective-c",
  py3: "python",
  ipython: "python",
  python3: "python",
  sh: "shellscript",
  console: "shellsession",
  terminal: "shellsession",
  "c++": "cpp",
  "c#": "csharp",
  "f#": "fsharp",
  viml: "viml",
  vimscript: "viml",
  psql: "sql",
  postgres: "sql",
  postgresql: "sql",
  mysql: "sql",
  sqlite: "sql",
  patch: "diff",
  gitconfig: "ini",
  conf: "ini",
  cfg: "ini",
  env: "dotenv",
  erb: "erb",
  eex: "elixir",
  heex: "elixir",
  iex: "elixir",
  irb: "ruby",
  mdx: "mdx",
  jsonc: "jsonc",
  assembly: "asm",
  svg: "xml",
  xhtml: "html",
  rss: "xml",
  plist: "xml",
};

/** 'Python {linenos=true}' → 'python'; '' for a block that is meant to stay plain. */
export function languageName(info: string): string {
  const name = (/^[^\s,{:]+/.exec(info.trim().replace(/^\{\.?|^\./, ""))?.[0] ?? "").replace(/\}$/, "").toLowerCase();
  return PLAIN.has(name) ? "" : (OTHER_NAMES[name] ?? name);
}

/** Makes a highlighter with no language loaded: grammars are large, and a journal uses few, or none at all. */
export function createHighlighter(): Highlighter {
  const loading = new Map<string, Promise<void>>();
  const loaded = new Map<string, HighlighterCore>();
  let opening: Promise<HighlighterCore> | null = null;
  const loadOne = (language: string): Promise<void> => {
    const grammar = Object.hasOwn(bundledLanguages, language)
      ? bundledLanguages[language as keyof typeof bundledLanguages]
      : undefined;
    if (grammar === undefined) return Promise.resolve();
    const loadNow = async () => {
      opening ??= openShiki();
      const shiki = await opening;
      await shiki.loadLanguage(grammar);
      loaded.set(language, shiki);
    };
    const load = loading.get(language) ?? loadNow();
    loading.set(language, load);
    return load;
  };
  return {
    load: async (languages) => void (await Promise.all([...languages].map(loadOne))),
    knows: (language) => loaded.has(language),
    highlight: (code, language) => {
      const shiki = loaded.get(language);
      return shiki === undefined ? [{ type: "text", value: code }] : tokenLines(shiki, code, language);
    },
  };
}

/** The engine is the one that the grammars were written for, and the faster one on real journals. */
async function openShiki(): Promise<HighlighterCore> {
  const [{ createCssVariablesTheme, createHighlighterCore }, { createOnigurumaEngine }] = await Promise.all([
    import("shiki/core"),
    import("shiki/engine/oniguruma"),
  ]);
  return createHighlighterCore({
    themes: [createCssVariablesTheme({ name: THEME, variablePrefix: "--", fontStyle: false })],
    langs: [],
    engine: await createOnigurumaEngine(import("shiki/wasm")),
  });
}

/** Neighbouring tokens of one kind are one span; tokens of the plain colour need none. */
function tokenLines(shiki: HighlighterCore, code: string, language: string): ElementContent[] {
  const { tokens } = shiki.codeToTokens(code, {
    lang: language,
    theme: THEME,
    tokenizeMaxLineLength: 2000,
    tokenizeTimeLimit: 0,
  });
  const out: ElementContent[] = [];
  let last: { kind: string; text: { type: "text"; value: string } } | null = null;
  tokens.forEach((line, index) => {
    const pieces = index === 0 ? line : [{ content: "\n", color: undefined }, ...line];
    for (const piece of pieces) {
      const kind = /^var\(--token-([a-z-]+)\)$/.exec(piece.color ?? "")?.[1] ?? "";
      if (last !== null && (last.kind === kind || /^\s*$/.test(piece.content))) {
        last.text.value += piece.content;
        continue;
      }
      const text = { type: "text" as const, value: piece.content };
      out.push(
        kind === ""
          ? text
          : { type: "element", tagName: "span", properties: { className: [`tok-${kind}`] }, children: [text] },
      );
      last = { kind, text };
    }
  });
  return out;
}
