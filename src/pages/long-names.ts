import { type Html, raw } from "../html.ts";

/** What is kept as it is, a tag, or a run of text. A `>` may stand inside of a quoted value. */
const PART = /<(pre|math|script|style|select|textarea)\b[\s\S]*?<\/\1>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
/** A word of Latin letters and signs: a Chinese sentence around a name is no part of it. */
const WORD = /(?:&[#\w]+;|[!-%'-;=?-~\u00a1-\u024f])+/g;
/** Where a name may be parted: behind what joins its words, but not before the ending of a file. */
const JOINT = /(?<=[\p{L}\d)])(?:[_/,=#]+|\.(?=\p{L}{5})|&amp;)(?=[\p{L}\d])/gu;
/** Shorter words have room on the next line even on a phone. */
const LONG = 16;
/** Letters of headings are large. */
const LONG_IN_HEADING = 12;
/** No line begins or ends with less of a name. */
const LEAST = 3;

/**
 * Lets long names end a line behind an underscore, slash or dot ('model_<wbr>selection'), lest the browser parts them in the middle of a
 * word. The text of the page stays the same for whoever copies or searches it.
 */
export function breakLongNames(main: Html): Html {
  let isHeading = false;
  let drawings = 0;
  const markup = main.markup.replace(PART, (part, kept?: string) => {
    if (kept !== undefined) return part;
    if (!part.startsWith("<")) return drawings > 0 ? part : breakWords(part, isHeading ? LONG_IN_HEADING : LONG);
    if (/^<\/?h[1-3]\b/.test(part)) isHeading = part[1] !== "/";
    if (/^<\/?svg\b/.test(part)) drawings += part[1] === "/" ? -1 : 1;
    return part;
  });
  return raw(markup);
}

function breakWords(text: string, least: number): string {
  if (text.length < least || !/[_/.,=#&]/.test(text)) return text;
  return text.replace(WORD, (word) => (word.length < least ? word : breakWord(word)));
}

function breakWord(word: string): string {
  return word.replace(JOINT, (joint, at: number) => {
    const end = at + joint.length;
    return at < LEAST || word.length - end < LEAST ? joint : `${joint}<wbr>`;
  });
}
