import { type Html, raw } from "../../html.ts";

/** Everything that XML 1.0 forbids even as a reference: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** First line of every XML file here. */
export const XML_DECLARATION: Html = raw('<?xml version="1.0" encoding="utf-8"?>\n');

/** Text without what XML cannot hold: 'a\u0000b' → 'ab'. Nothing is escaped yet. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** As `cleanText`, for names and titles: in one line, without white space at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** Markup as character data: smaller than with every sign escaped, and it can be read in the file. A `]]>` inside is split over two sections. */
export function cdata(markup: string): Html {
  return raw(`<![CDATA[${cleanText(markup).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`);
}
