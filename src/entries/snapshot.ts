import type { Entry, Passage, PeriodMention, Section } from "../model.ts";
import { datePeriod, findDated, type PeriodContext } from "../periods/index.ts";

/** A line of its own is no longer. */
const LONGEST_LINE = 70;
const LONGEST_HEAD = 300;
/** 'Now', 'What I am doing now'. */
const NOW =
  /^\W*(?:now|what(?:'|’)?(?:s| i(?:'|’)?m| i am| am i)? (?:doing|up to|working on)(?: right)? now|current(?:ly)?)\b/i;

/** Whether a title is that of a page of what one is into at the moment. */
export function isNowPage(title: string): boolean {
  return NOW.test(title);
}

/** Nothing else: 'Now reading' may be a post of its day. */
const ONLY_NOW = /^\W*(?:now(?: page)?|what i(?:['’]?m| am) (?:doing|up to|working on)(?: right)? now)\W*$/i;

/** A now page that was first put up on another day is as of its change, too: `date = 2021-03-04`, `updated = 2022-05-06`. */
export function findUpdateOfNow({ title, frontMatter }: Pick<Entry, "title" | "frontMatter">): PeriodMention | null {
  return ONLY_NOW.test(title) ? findUpdateOfKeys({ title, frontMatter }) : null;
}

/** A now page that says it nowhere else is as of the last change that its front matter tells. */
export function findUpdateOfKeys({ title, frontMatter }: Pick<Entry, "title" | "frontMatter">): PeriodMention | null {
  const day = isNowPage(title) ? frontMatter.updated?.day : undefined;
  return day === undefined ? null : { ...datePeriod(day), rule: "updated" };
}

/** 'What I am focused on right now (updated December 2024).' */
export function findSnapshot(text: string, context: PeriodContext): PeriodMention | null {
  const boxed = /\(([^()]{5,50})\)\W*$/.exec(text.slice(0, LONGEST_HEAD))?.[1];
  const found = boxed === undefined ? null : findDated(boxed, context);
  return found?.period.rule === "updated" ? found.period : null;
}

/** Between sentences, and not behind 'Feb. 5'. */
const SENTENCE = /(?<=(?:\p{L}{4}|(?:19|20)\d\d)[.!?])\s(?!\d)/u;

/** 'Updated 3 May 2021 from a shed near Whitby'. */
const FROM_PLACE = /(?<=^\W*(?:last )?updated\b.*(?:19|20)\d\d),? (?:from|in|at) .{2,40}$/i;

/** Anywhere on a now page, as a line or sentence of its own: 'Updated: 27 February 2024', 'I write here when it rains. Last update was 3 May 2021.' */
export function findUpdate(sections: readonly Section[], context: PeriodContext): PeriodMention | null {
  const lines = sections
    .flatMap(({ passages }) => passages)
    .flatMap(({ text }) => text.replace(/\n/g, " ").split(SENTENCE))
    .map((text) => text.replace(FROM_PLACE, ""))
    .filter((text) => text.length <= LONGEST_LINE);
  const found = lines.map((text) => findDated(text, context)?.period);
  return found.find((period) => period?.rule === "updated") ?? findSignature(sections, context);
}

/** Behind a dash, a name and the day: '— Anna, 6 May 2022'. One group. */
const SIGNATURE =
  /^\s?[—–~-]{1,2}\s?\p{Lu}\p{L}{1,20}(?:\s\p{Lu}[\p{L}.]{0,20}){0,2},?\s(?=\S*\d|\p{L}{3,9}\.?\s\d)(.{6,40})$/u;

/** No page of the web is older; a saying may be. */
const FIRST_PAGE = "1993-01-01";

/** The day that the only signature on the page gives: a line in the text, not below a saying of somebody else. */
function findSignature(sections: readonly Section[], context: PeriodContext): PeriodMention | null {
  const passages = sections.flatMap((section) => section.passages);
  const signed = passages.flatMap(({ text }, index) => {
    const day = SIGNATURE.exec(text)?.[1];
    return day === undefined ? [] : [{ day, isQuoted: [index, index - 1].some((at) => isSaying(passages[at])) }];
  });
  const [first] = signed;
  const found = first === undefined || first.isQuoted || signed.length > 1 ? null : findDated(first.day, context);
  if (!found?.alone || !found.stated || found.period.rule !== "day" || found.period.start < FIRST_PAGE) return null;
  return { ...found.period, rule: "updated" };
}

function isSaying(passage: Passage | undefined): boolean {
  return passage?.kind === "quote" || /^["“„«].*["”“»]$/su.test(passage?.text.trim() ?? "");
}
