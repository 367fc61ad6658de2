import type { Head, Message, SourceFile } from "../model.ts";
import { warning } from "../report.ts";
import { repairMojibake } from "./mojibake.ts";

/**
 * The Markdown below the front matter, with empty lines in the place of the front matter: so every position in the tree is a
 * position in the author's file. Words broken by a wrong character encoding are mended, with a notice each.
 */
export function bodyOf(file: SourceFile, head: Head): { text: string; notices: Message[] } {
  const lines = file.text.split(/(?<=\n)/);
  const blank = lines.slice(0, head.bodyLine - 1).map((line) => line.replace(/[^\r\n]+/, ""));
  const { text, repairs } = repairMojibake(blank.join("") + lines.slice(head.bodyLine - 1).join(""));
  const notices = repairs.map((repair) =>
    warning(
      file.path,
      repair.line,
      repair.column,
      "mojibake",
      `'${repair.before}' is UTF-8 read as Windows-1252 and became '${repair.after}'`,
      repair.after,
    ),
  );
  return { text, notices };
}

/** Lists and quotes nested deeper than this are no text of a person, and parsers that recurse would end on them. */
const DEEPEST = 100;

/** Whether some line opens more quotes and lists inside each other than a parser can bear: '> > > > …'. */
export function isTooDeep(text: string): boolean {
  const marks = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]))+/gm;
  return [...text.matchAll(marks)].some(([run]) => (run.match(/[>*+.)-]/g)?.length ?? 0) > DEEPEST);
}
