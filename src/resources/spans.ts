import type { Link, Passage } from "../model.ts";
import type { Span } from "./sentences.ts";

/** A link with its place in the text of its passage. */
export interface PlacedLink extends Span {
  link: Link;
}

/** Where the links of a passage stand in its text, in order. One whose words are not found stands nowhere, at its end. */
export function placeLinks({ text, links }: Pick<Passage, "text" | "links">): PlacedLink[] {
  let from = 0;
  return links.map((link) => {
    const start = link.text === "" ? -1 : text.indexOf(link.text, from);
    if (start === -1) return { link, start: text.length, end: text.length };
    from = start + link.text.length;
    return { link, start, end: from };
  });
}
