import type { Settings } from "../model.ts";
import { countOf } from "../periods/count.ts";
import { orderByCount } from "../periods/count-order.ts";
import { findDateOrder, findOrderOfLog } from "../periods/date-order.ts";
import type { DateOrder, PeriodContext } from "../periods/index.ts";
import { orderByWeekdays, orderByWords } from "../periods/order-words.ts";
import { detectLanguage } from "../topics/language.ts";
import type { PeriodSource } from "./entry-period.ts";
import { readPath } from "./path-period.ts";
import { readYearHint } from "./year-hint.ts";

/** How the author writes what can be read in two ways. */
export type PeriodSettings = Pick<Settings, "dates" | "hemisphere">;

/** English may be American. */
const MONTH_FIRST = /^(?:en|zh|ja|ko)/i;
const DAY_FIRST: ReadonlySet<string> = new Set(["de", "fr", "es", "pt", "it", "nl"]);

/** What all sections share: the order of numbers in dates, and whether 'Week 3' is the calendar's. */
export function readBase(entry: PeriodSource, texts: readonly string[], settings: PeriodSettings): PeriodContext {
  const reference = entry.date?.day ?? null;
  const passages = entry.sections.flatMap((section) => section.passages.map(({ text }) => text));
  const headings = [entry.title, ...texts.slice(1)];
  return {
    year: null,
    reference,
    dates:
      settings.dates ??
      findOrderOfLog(headings, reference) ??
      orderByCount(headings) ??
      orderByWeekdays(headings, { year: readPath(entry.path).year ?? readYearHint(entry.title), reference }) ??
      orderByWords(headings) ??
      findDateOrder(passages) ??
      orderOfLanguage(entry),
    hemisphere: settings.hemisphere,
    privateWeeks: texts.slice(1).some((text) => isCounting(text)),
  };
}

/** Who writes in one of these languages puts the day first; in English both are usual. */
function orderOfLanguage({ sections, frontMatter }: PeriodSource): DateOrder | null {
  const stated = frontMatter.language;
  if (/^en-(?!us)/i.test(stated ?? "") || (stated && !MONTH_FIRST.test(stated))) return "european";
  return DAY_FIRST.has(detectLanguage(sections, stated)) ? "european" : null;
}

/** Whether a heading is the first of a private count, or counts days. */
function isCounting(text: string): boolean {
  const count = countOf(text);
  return count !== null && (count.unit === "day" || count.first < 2);
}
