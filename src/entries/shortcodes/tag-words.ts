import type { PhrasingContent, RootContent } from "mdast";
import { line } from "../box.ts";
import type { Tag } from "../syntax/tag.ts";

/** Liquid's own statements: what stands in their quotes is compared, assigned or looked up, not shown. */
const STATEMENTS = new Set([
  ...["if", "elsif", "else", "unless", "case", "when", "for", "tablerow", "break", "continue", "cycle", "assign"],
  ...["capture", "increment", "decrement", "include", "include_relative", "include_cached", "render", "layout"],
]);
/** Values for the look or the program, though they may hold several words. */
const FOR_THE_PROGRAM =
  /^(?:class(?:es|name)?|style|id|attr\w*|options?|sizes?|srcset|sort\w*|query|where|filter|format|data-.*)$/i;
/** Two words in a row. */
const WORDS = /[\p{L}\p{N}][,.:;!?…’'")\]]*\s+['"([*_]*[\p{L}\p{N}]/u;

/** What an author wrote in the values of a tag to be read: those of two words and more ('What the tide does'), in their order. */
function wordsOf({ name, arguments: { positional, named } }: Tag): string[] {
  if (STATEMENTS.has(name)) return [];
  const values = [
    ...positional,
    ...Object.entries(named).flatMap(([key, value]) => (FOR_THE_PROGRAM.test(key) ? [] : [value])),
  ];
  return values.map((value) => value.trim()).filter((value) => WORDS.test(value));
}

/** The words in a tag that nobody knows: '{{< aside title="What the tide does" >}}' has some, '{% if user %}' none. */
export function showWords(
  tag: Tag,
  inline: boolean,
  parseLine: (markdown: string) => PhrasingContent[],
): RootContent[] {
  const parsed = wordsOf(tag).map(parseLine);
  if (!inline) return parsed.map((words) => line(words));
  return parsed.flatMap((words, at) => (at === 0 ? words : [{ type: "text" as const, value: " " }, ...words]));
}
