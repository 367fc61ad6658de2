/** What stops when one pauses a trade, and not the interest in what is sold: source of a regular expression. */
export const TRADE =
  "(?:sales?|orders?|pre-?orders?|shipping|shipments?|production|payments?|billing|ads?|sign-?ups?|hiring)";
const ONLY_TRADE = new RegExp(`^(?:the |my )?${TRADE}$`, "i");

/** Whether a name is that of such a trade: to stop and take it up again turns no interest. */
export function isTrade(label: string): boolean {
  return ONLY_TRADE.test(label);
}
