import { daysBetween, makeDay, monthOf, yearOf } from "../days.ts";
import type { Day, Section } from "../model.ts";

/** '3.12' alone: the month and the day. */
const POINTED = /^\P{N}{0,4}(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])$/u;
/** '3.04', '03.4', '3.14': no chapter is written so, and no tool has many versions more than nine. */
const SURE = /^\P{N}{0,4}(?:0\d\.|\d+\.(?:0|\d\d))/u;
/** Fewer may be versions, or chapters. */
const FEWEST = 3;
/** In days: what comes every month is a chapter, or a day before its month. */
const LONGEST_STEP = 7;

/**
 * '3.12', '3.13', … '4.1' as headings of an entry of 12 March 2021 → '2021-03-12', …: days that run on one way, where the entry came
 * out on one of them or between them. '3.1', '3.2', '3.3' may be chapters or versions even then. All other texts stay as they are.
 */
export function respellMonthDays(
  sections: readonly Section[],
  texts: readonly string[],
  published: Day | null,
): readonly string[] {
  if (published === null || texts.filter((text) => POINTED.test(text.trim())).length < FEWEST) return texts;
  const respelled = [...texts];
  for (const parent of sections.keys()) {
    const group = sections.flatMap(({ kind, parent: own }, at) =>
      kind === "heading" && own === parent && POINTED.test((texts[at] ?? "").trim()) ? [at] : [],
    );
    const days = readDays(
      group.map((at) => texts[at] ?? ""),
      published,
    );
    days?.forEach((day, index) => {
      respelled[group[index] ?? 0] = day;
    });
  }
  return respelled;
}

/** The days of texts that run on around the day of publication, the year by that; null for all else. */
function readDays(texts: readonly string[], published: Day): Day[] | null {
  if (texts.length < FEWEST) return null;
  const days = texts.flatMap((text) => readNear(text, published) ?? []);
  if (days.length < texts.length) return null;
  const isOneMonth = new Set(days.map(monthOf)).size === 1;
  if (isOneMonth && !texts.some((text) => SURE.test(text.trim()))) return null;
  const steps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
  const isOneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  if (!isOneWay || steps.some((step) => Math.abs(step) > LONGEST_STEP)) return null;
  const [first = "", last = ""] = [...days].sort().filter((_, at, { length }) => at === 0 || at === length - 1);
  return first <= published && published <= last ? days : null;
}

/** Of the years around a publication the one that brings a day nearest to it. */
function readNear(text: string, published: Day): Day | null {
  const [, month, day] = POINTED.exec(text.trim()) ?? [];
  const year = yearOf(published);
  const near = [year - 1, year, year + 1].flatMap((one) => makeDay(one, Number(month), Number(day)) ?? []);
  const distance = (one: Day): number => Math.abs(daysBetween(one, published));
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
