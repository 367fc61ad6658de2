import { readArguments } from "./shortcode-arguments.ts";
import type { Tag } from "./tag.ts";

/** What a container may be called that has no name of its own: its text stays as it is. */
const PLAIN = "div";
const CLOSING = /^:{3,}$/;
const OPENING = /^:{3,}[ \t]*(?:\{([^{}]*)\}|([a-z][\w-]*)(?=[ \t[{]|$)[ \t]*(.*))$/i;
const LABEL = /^\[([^\]]*)\]/;
const ATTRIBUTES = /\{([^{}]*)\}$/;
const CLASS = /(?:^|\s)\.(?:callout-)?([\w-]+)/g;

/**
 * Reads a line of colons: ':::' closes, the others open. ':::note Title' is Docusaurus' and VuePress', ':::message alert' Zenn's,
 * ':::tip[Title]{open}' that of generic directives, '::: {.callout-note title="…"}' Pandoc's and Quarto's. Null for other lines.
 */
export function readContainer(source: string, isKnown: (name: string) => boolean): Tag | null {
  if (CLOSING.test(source)) {
    return { form: "close", name: "", arguments: { positional: [], named: {} }, source };
  }
  const [whole, classes, name = "", rest = ""] = OPENING.exec(source.replace(/(?<=\S)[ \t]+:{3,}$/, "")) ?? [];
  if (whole === undefined) return null;
  if (classes !== undefined) return { ...openingOf(nameOf(classes, isKnown), "", classes), source };
  const attributes = ATTRIBUTES.exec(rest)?.[1] ?? "";
  const words = rest.replace(ATTRIBUTES, "").trim();
  return { ...openingOf(name.toLowerCase(), LABEL.exec(words)?.[1] ?? words, attributes), source };
}

/** '::: {.callout-tip .wide}' is a tip; of classes that nobody knows nothing is told. */
function nameOf(classes: string, isKnown: (name: string) => boolean): string {
  return [...classes.matchAll(CLASS)].map(([, name = ""]) => name.toLowerCase()).find(isKnown) ?? PLAIN;
}

/** A title stands first in the line, so that it is read wherever a kind looks for one. */
function openingOf(name: string, title: string, attributes: string): Omit<Tag, "source"> {
  const { named } = readArguments(attributes.replace(/(?:^|\s)[.#][\w-]+/g, " "));
  return { form: "open", name, arguments: { positional: title === "" ? [] : [title], named } };
}

/** How many colons a container's line begins with: one of three ends what was opened by three, not what four opened. */
export function countColons(source: string): number {
  return /^:*/.exec(source)?.[0].length ?? 0;
}
