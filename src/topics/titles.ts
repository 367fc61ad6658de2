import { formOf } from "./phrases.ts";

const WORK =
  /^(?:the\s+)?(?:(?:free|online|official|full|short|interactive|great|good)\s+)*(?:(?:introduction|intro|guide|primer|course|tutorial|book|lectures?|class|workshop|talk|notes|crash course|getting started)\s+(?:to|on|in|for|about|with)\s+)?(.+?)(?:\s+(?:course|tutorials?|book|lectures?|class|workshop|guide|handbook|cookbook|docs|documentation|series|notes|specialization|certificate|bootcamp|for beginners|essentials|fundamentals|basics|crash course|from scratch|in action|explained))*$/i;

const CITATION =
  /^\p{Lu}[\p{L}'’-]+(?:,? et al\.?| (?:and|&) \p{Lu}[\p{L}'’-]+)?,? [('’]{0,2}\d{2,4}\)?(?=\s|$)[:,]?\s*/u;

/** 'ENGL 4730': the code of a course. */
const CODE = /^\p{Lu}{2,4} \d/u;

/** Whether a linked text cites a paper and names nothing else: 'Moss '12', 'Vaswani et al. (2017)'. */
export function isCitation(text: string): boolean {
  return !CODE.test(text) && CITATION.test(text) && text.replace(CITATION, "") === "";
}

/** The subject that the title of a course, book or lecture names: 'Introduction to Lichens' → 'Lichens'; null where it is no title. */
export function readTitle(title: string): string | null {
  const subject = WORK.exec(title.replace(CITATION, ""))?.[1] ?? "";
  if (subject === "" || subject === title || subject.length > 40) return null;
  return formOf(subject) === null ? null : subject;
}
