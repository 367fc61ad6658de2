import { MONTH_LABELS } from "../../periods/words.ts";

const MONTH = `(?:${MONTH_LABELS.join("|")})(?: \\d{4})?`;
/** 'In August I worked on …', 'In October came …', 'September was …': the month of what the sentence names. */
export const MONTH_OPENING = new RegExp(
  `^\\s*(?:In (?:early |late |mid-)?(?=(${MONTH}))\\1,? (?:came|(?:I|we) (?:work|play|learn|stud|tr(?:y|ied)|read|us|look|explor|practi|built|build|made|met|found|saw|spent)\\p{L}*)|(?=(${MONTH}))\\2 was)(?!\\p{L})(?! (?:quiet|not|too)\\b)`,
  "u",
);

/** Whether some text opens with a month in this way. */
export function opensWithMonth(text: string): boolean {
  return MONTH_OPENING.test(text) || text.split(/(?<=[.!?])\s+/).some((sentence) => MONTH_OPENING.test(sentence));
}
