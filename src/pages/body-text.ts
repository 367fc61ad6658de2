/** A character that a reader sees, and where its markup stands in the body. */
interface Letter {
  at: number;
  end: number;
  /** Number of the run of text without a tag in it. */
  run: number;
  inLink: boolean;
}

/** What a stretch of markup says, white space folded, with the place of each letter. */
export interface BodyText {
  text: string;
  letters: readonly Letter[];
}

const TOKENS = /<(?:"[^"]*"|[^">])*>|&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);|[^<&]|[<&]/gi;
/** Nobody's words may be touched in these: they stand as one strange sign, which no quote holds. */
const CLOSED = /^<(?:code|pre|svg|math|button|video|audio|span class="katex|a class="anchor|sup)\b/;
const STRANGE = "\u{FFFC}";
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const BLOCK_TAG = /^<\/?(?:p|li|ul|ol|td|th|tr|br|dt|dd|div|details|summary|figcaption)\b/;

/** Reads from `start` up to `end`, or up to the end tag of the element that starts at `last`. */
export function readBodyText(body: string, start: number, last: number, end: number): BodyText {
  const letters: Letter[] = [];
  let text = "";
  let run = 0;
  let links = 0;
  const add = (sign: string, at: number, until: number): void => {
    const shown = /\s/.test(sign) ? " " : sign;
    if (shown === " " && (text === "" || text.endsWith(" "))) return;
    // A sign of two code units has two letters, so that places in the text are places in the list.
    for (let unit = 0; unit < shown.length; unit += 1) letters.push({ at, end: until, run, inLink: links > 0 });
    text += shown;
  };
  const name = /^<([a-z]+)/.exec(body.slice(last, last + 20))?.[1] ?? "";
  let depth = 0;
  TOKENS.lastIndex = start;
  for (let match = TOKENS.exec(body); match && match.index < end; match = TOKENS.exec(body)) {
    const [token] = match;
    if (!token.startsWith("<") || token.length === 1) {
      add(readSign(token), match.index, TOKENS.lastIndex);
      continue;
    }
    run += 1;
    if (match.index >= last && token.startsWith(`<${name}`)) depth += 1;
    if (match.index >= last && token === `</${name}>`) depth -= 1;
    if (match.index > last && depth === 0) break;
    if (/^<a[ >]/.test(token)) links += 1;
    if (token === "</a>") links -= 1;
    if (BLOCK_TAG.test(token)) add(" ", match.index, match.index);
    if (CLOSED.test(token)) {
      const after = skipElement(body, match.index, token);
      if (token.startsWith("<a")) links -= 1;
      add(STRANGE, match.index, after);
      TOKENS.lastIndex = after;
    }
  }
  return { text, letters };
}

function readSign(token: string): string {
  if (!token.startsWith("&") || token.length === 1) return token;
  const code = /^&#(x?)([0-9a-f]+);$/i.exec(token);
  if (code) return String.fromCodePoint(Number.parseInt(code[2] ?? "", code[1] ? 16 : 10));
  return NAMED[token.slice(1, -1).toLowerCase()] ?? STRANGE;
}

/** Behind the end tag that belongs to a start tag. */
function skipElement(body: string, at: number, startTag: string): number {
  const name = /^<([a-z]+)/.exec(startTag)?.[1] ?? "";
  const tags = new RegExp(`<(/?)${name}\\b(?:"[^"]*"|[^">])*>`, "g");
  tags.lastIndex = at;
  let depth = 0;
  for (let match = tags.exec(body); match; match = tags.exec(body)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return body.length;
}
