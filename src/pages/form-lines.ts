import { readBodyText } from "./body-text.ts";

/** 'placement: left heel': a line of a form. */
const LINE = /^\p{L}[\p{L}\p{N} ()/-]{0,30}[:：](?: ?\S|$)/u;

/** An excerpt of which every line says what it is ('tide: low', 'wind: none'), which would run together: 'tide: low · wind: none'. */
export function joinFormLines(excerpt: string, body: string): string {
  const [, first = ""] = /<p(?: [^>]*)?>([\s\S]*?)<\/p>/.exec(body) ?? [];
  const lines = first
    .split(/<br[^>]*>|\n/)
    .map((line) => readBodyText(line, 0, 0, line.length).text.trim())
    .filter((line) => line !== "");
  const isForm = lines.length > 1 && lines.every((line) => LINE.test(line));
  // What was left blank is no news.
  const filled = lines.filter((line) => !/[:：]$/.test(line));
  return isForm && filled.length > 0 && lines.join(" ") === excerpt ? filled.join(" · ") : excerpt;
}
