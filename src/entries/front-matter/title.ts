import { decodeHTMLStrict } from "entities";
import { type Reader, readText } from "./reader.ts";

/** Code and math, in which a backslash is a backslash. */
const VERBATIM = /(`+)(?!`)(?:.*?[^`])?\1(?!`)|\$\$?[^$]+\$/g;

/** Beyond this many characters nobody marks up a title. */
const MAX_TITLE = 1000;

/** Elements that authors write in titles and mean as such. */
const INLINE = "a|abbr|b|bdi|br|cite|code|del|em|i|img|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var|wbr";

const STRAY_TAG = new RegExp(`(?<!\\\\)<(?=[a-z/!?])(?!/?(?:${INLINE})[\\s/>])`, "gi");

/**
 * The title, inline Markdown with its entities decoded once. Markdown would read a decoded sign as markup and an entity once more: what
 * comes from an entity gets a backslash where Markdown sees more in it, and so does a `<` that starts no inline element ('Option<T>').
 */
export function readTitle(reader: Reader): string | null {
  const text = readText(reader, "title");
  if (text === null) return null;
  if (text.length > MAX_TITLE) return decodeText(text);
  let title = "";
  let end = 0;
  for (const verbatim of text.matchAll(VERBATIM)) {
    title += decodeText(text.slice(end, verbatim.index)) + decodeHTMLStrict(verbatim[0]);
    end = verbatim.index + verbatim[0].length;
  }
  title += decodeText(text.slice(end));
  return title.replace(/\s+/g, " ").trim() || null;
}

function decodeText(text: string): string {
  const decoded = text.replace(/&#?\w+;/g, (entity, offset: number) => {
    const character = decodeHTMLStrict(entity);
    const startsEntity = character === "&" && /^#?\w+;/.test(text.slice(offset + entity.length));
    return startsEntity || /^[<>*_`[\]\\$~]$/.test(character) ? `\\${character}` : character;
  });
  return decoded.replace(STRAY_TAG, "\\<");
}
