/** Signs that end a sentence, with what may close behind them: 'Done.)'. */
const SENTENCE_END = /[.!?…。！？]["'”’»」』)\]*_`]*$/u;
/** What no quote ends with where its sentence goes on: it would hang in the air. */
const HANGING =
  /(?:[\s,;:–—-]+(?:and|or|in|for|with|to|of|und|oder|für|mit|et|ou|pour|avec|de|y|o|e|en|con|para|com|per|voor|met|van))+$/u;
/** The same at the end of a text, where 'what I was looking for' may be whole. */
const HANGING_LAST = /[\s,;:–—-]+(?:and|or|und|oder|et|ou)$/u;
const LOOSE = /[\s,;:，、；：–—-]+$/u;

/** A quote that ends with its sentence as it is, any other with '…': 'I read it twice, and' → 'I read it twice …'. */
export function closeQuote(quote: string, behind: string): string {
  if (SENTENCE_END.test(quote) && !isOpen(quote) && !/[!?]\s+\p{Ll}/u.test(quote.slice(-1) + behind.slice(0, 4)))
    return quote;
  const isLast = behind.trim() === "";
  const bare = quote
    .replace(LOOSE, "")
    .replace(isLast ? HANGING_LAST : HANGING, "")
    .replace(LOOSE, "");
  return bare === "" || (isLast && bare === quote) ? quote : `${bare} …`;
}

/** Whether a bracket stands open: 'a question mark (?'. */
function isOpen(quote: string): boolean {
  return quote.lastIndexOf("(") > quote.lastIndexOf(")");
}
