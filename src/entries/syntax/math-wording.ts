/**
 * `\[…\]` and `\(…\)` are math in LaTeX and escaped brackets in Markdown ('\[Editor's note: …\]'), and `$$` is also a process
 * id and a price range. What stands between them decides.
 */

const COMMAND = /\\[a-zA-Z]/;
const RELATION = /[\^=]|_\{|[a-zA-Z0-9)]_[a-zA-Z0-9]/;
const WORD = /\p{L}{3,}/gu;

/** True for text that no formula looks like: several words and no sign of TeX. */
export function readsAsProse(body: string): boolean {
  return !COMMAND.test(body) && !/[\^=_{}]/.test(body) && countWords(body) >= 2;
}

/**
 * True where the inside of `\(…\)` ('round') or `\[…\]` ('square') is a formula: it has a TeX command, a relation or an index, or,
 * in round brackets that do not continue a word ('item\(s\)'), nothing but short names.
 */
export function readsAsBracketed(body: string, kind: "round" | "square", afterLetter: boolean): boolean {
  if (body.trim() === "") return false;
  if (COMMAND.test(body)) return true;
  const words = countWords(body);
  if (words >= 3) return false;
  if (RELATION.test(body)) return true;
  if (words > 0 || !/[a-zA-Z\p{Script=Greek}]/u.test(body)) return false;
  return kind === "round" ? !afterLetter : /[-+*/<>|(]/.test(body);
}

/** True for what is math even where a blank stands in front of the closing dollar: on one line, with a command, power or index, and no word, be it as short as in '$5 or 10^6 $'. */
export function readsAsSpaced(body: string): boolean {
  if (/\n/.test(body) || !(COMMAND.test(body) || /\^|(?<![a-zA-Z]{2})[a-zA-Z0-9)}]_[{a-zA-Z0-9\\]/.test(body)))
    return false;
  const bare = body.replace(/\\[a-zA-Z]+(?:\s*\{[^{}]*\})?/g, " ");
  return countWords(bare) === 0 && !/(?<=\s)(?:or|to|of|in|is|at|by|on|as|an|if|it|we)(?=\s)/.test(bare);
}

/** True for a paragraph inside a would-be display that cannot be one: so the `$$` above it was never closed. */
export function holdsProse(body: string): boolean {
  return body.split(/\n[\s>]*\n/).some((part) => !COMMAND.test(part) && countWords(part) >= 5);
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
