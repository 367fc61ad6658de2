import type { PhrasingContent, RootContent } from "mdast";
import type { ShortcodeArguments } from "../syntax/shortcode-arguments.ts";

/** What a shortcode was called with. */
export interface ShortcodeCall extends ShortcodeArguments {
  /** Lower case. */
  name: string;
  /** As written, without its content. */
  source: string;
  /** The text up to the closing tag, for kinds whose body is verbatim; null where it has none. */
  body: string | null;
  /** The Markdown up to the closing tag, its own shortcodes rendered; empty where it has none. */
  children: RootContent[];
  /** Stands in a line of text, so that a block would break the line. */
  inline: boolean;
}

/** What a kind may ask for while it renders. */
export interface ShortcodeContext {
  /** Address of an entry or file of the journal; null where there is none. */
  resolve: (target: string, kind: "page" | "file") => string | null;
  /** Markdown of an argument (a caption) as a line of text. */
  parseLine: (markdown: string) => PhrasingContent[];
  /** Markdown of a body as blocks. */
  parseBlocks: (markdown: string) => RootContent[];
  warn: (reason: string, rule: string) => void;
}

/** One kind of shortcode under all the names that themes give it. */
export interface ShortcodeKind {
  names: readonly string[];
  /** 'none': no content of its own (what stands inside is kept after it); 'verbatim': code or the like, no Markdown. */
  body: "none" | "markdown" | "verbatim";
  /** Nodes to show; null: not understood, of which only the words stay, with a notice. */
  render: (call: ShortcodeCall, context: ShortcodeContext) => RootContent[] | null;
}

/** The first of these arguments that was given, by name or (a number) by position; '' where none was. */
export function argumentOf(call: ShortcodeArguments, ...keys: (string | number)[]): string {
  for (const key of keys) {
    const value = typeof key === "number" ? call.positional[key] : ownValue(call.named, key);
    if (value !== undefined && value.trim() !== "") return value.trim();
  }
  return "";
}

function ownValue(named: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(named, key) ? named[key] : undefined;
}
