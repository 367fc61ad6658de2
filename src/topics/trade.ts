/** What stops when one pauses a trade, and not the interest in what is sold: source of a regular expression. */
export const TRADE =
  "(?:sales?|orders?|pre-?orders?|shipping|shipments?|production|payments?|billing|ads?|sign-?ups?|hiring)";
