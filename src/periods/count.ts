import { addDays, weekdayOf } from "../days.ts";
import type { Day, PeriodMention } from "../model.ts";
import { findPeriod } from "./index.ts";
import { addUnits, type Count, readCount } from "./ordinal.ts";
import { type CountedLine, isNewestFirst, joinRounds, listAttempts } from "./rounds.ts";
import type { FirstDay, PeriodContext } from "./wording.ts";

const START =
  /(?<!\p{L})(?:start(?:ed|s|ing)?|began|begin(?:s|ning)?|begun|kick(?:ed|ing)?[ -]?off|(?:ran|runs|went|lasted|was) from|day (?:1|one)|week (?:1|one)|gestartet|begonnen|beginn|begann|angefangen|commenc[ée]e?|d[ée]but[ée]?e?|d[ée]marr[ée]e?|empe(?:cé|zó|zamos)|comen(?:cé|zó|zamos)|inici(?:o|é|ó|ei|ado|ada)|início|come(?:cei|çou|çamos)|inizi(?:o|ato|ata)|cominciato|begon|gestart|начал[аи]?|начать|старт)(?!\p{L})/iu;
/** '从2021年3月1日开始', '2021年3月1日に始めた'. One group. */
const HAN_START = /((?:19|20)\d\d年\d{1,2}月\d{1,2}日)(?:起|开始|開始|から|に始)/u;
/** 'At the beginning of September 2018'. */
const MONTH_START = /\b(?:beginning|start) of (\p{L}{3,9}(?:,? \d{4})?)(?![\p{L}\d])/iu;
/** Words behind 'started', or before it, among which its day may stand, and the most that a day takes. */
const REACH = 12;
const LONGEST_DAY = 5;

/** 'Day 12: March 3' and 'R1D5 - flexbox' start with a count of the log; null for any other text. */
export function countOf(text: string): Count | null {
  const bare = text
    .replace(/[*_`#~]+|^[^\p{L}\p{N}]+/gu, "")
    // '[Week 4] - knots'
    .replace(/^(\p{L}{1,9}\s?#?\d{1,3})\]\s*/u, "$1: ")
    .trim();
  return (
    readCount(bare) ??
    readCount((bare.split(/\s*[:：([（【,|.]|\s+[-–—·•]\s+|(?<=\d)[-–—−]\s+(?=\p{L})/u)[0] ?? "").trim())
  );
}

const PARTS = /\s*[:：|(（–—]\s*|\s+-\s+|,\s+/u;
const BEHIND_SPACE = /^\S*\d.*\s(\p{L}{1,9}\s?#?\d{1,4})$/u;

/** The count that follows the day it is of: '2021-03-04: Day 5', '3月4日 Day 5: knots'; null for any other text. */
export function countBehindDate(text: string): Count | null {
  const [date = "", next = ""] = text.split(PARTS);
  const count = readCount(BEHIND_SPACE.exec(date)?.[1] ?? "") ?? readCount(next.replace(/[)）]$/u, ""));
  return count && /^\P{L}*\d|^\p{L}+\s\d/u.test(date) ? count : null;
}

/**
 * Where the counts of each line start: as the nearest line before it with a date says, else the first one after it. Two that
 * contradict each other leave the lines between them open. `starts`: a day that the text names as the beginning.
 */
export function findFirstDays(
  lines: readonly (CountedLine | null)[],
  starts: Readonly<Record<Count["unit"], Day | null>>,
): FirstDay[][] {
  const joined = joinRounds(lines);
  const attempts = listAttempts(joined, isNewestFirst(joined));
  return joined.map((line, index) => {
    if (line === null) return [];
    const { unit, round, first } = line.count;
    const attempt = unit === "day" ? attempts[index] : 0;
    const anchors = joined.flatMap((other, at) =>
      (unit !== "day" || attempts[at] === attempt) &&
      other?.day &&
      other.count.unit === unit &&
      other.count.round === round
        ? [{ number: other.count.first, day: addUnits(other.day, unit, 1 - other.count.first) }]
        : [],
    );
    const before = anchors.filter(({ number }) => number <= first).sort((a, b) => b.number - a.number)[0];
    const after = anchors.filter(({ number }) => number > first).sort((a, b) => a.number - b.number)[0];
    if (before && after && before.day !== after.day) return [];
    const isFromZero = joined.some((other) => other?.count.unit === unit && other.count.first === 0);
    const day =
      before?.day ?? after?.day ?? (round === 1 && attempt === 0 ? startOf(unit, starts[unit], isFromZero) : null);
    return day === null ? [] : [{ unit, round: lines[index]?.count.round ?? round, day }];
  });
}

/**
 * The weeks of a programme run from Monday to Sunday, whatever day it opened on. Where the log counts from 'Day 0', the start that it names
 * is that day.
 */
function startOf(unit: Count["unit"], start: Day | null, isFromZero: boolean): Day | null {
  if (start === null) return null;
  const first = unit === "week" ? addDays(start, 1 - weekdayOf(start)) : start;
  return isFromZero ? addUnits(first, unit, 1) : first;
}

/** The day in 'I started on Monday, September 6, 2021'; null where a text says nothing of a start. */
export function findStart(text: string, context: PeriodContext): Day | null {
  const han = HAN_START.exec(text)?.[1];
  if (han) return findPeriod(han, context)?.start ?? null;
  const match = START.exec(text);
  if (!match) return null;
  const month = MONTH_START.exec(text)?.[1];
  const opened = month === undefined ? null : findPeriod(month, context);
  if (opened?.precision === "month") return opened.start;
  const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const next = behind.split(SENTENCE)[0]?.split(/\s+/).slice(0, REACH) ?? [];
  const last = before.split(SENTENCE).at(-1)?.split(/\s+/).slice(-REACH) ?? [];
  return findDay(next, context) ?? findDay(last, context);
}

/** Not behind 'Jan. 5' and 'the 5. of'. */
const SENTENCE = /(?<!\d)[.;!?](?:\s(?!\d)|$)|(?<=\d{4})[.;!?](?:\s|$)/u;

/** A day has a digit, or is spelled: 'the third of March'. */
const MAY_BE_DAY = /\d|(?:first|second|third|th)(?!\p{L})/iu;

function findDay(words: readonly string[], context: PeriodContext): Day | null {
  for (let from = 0; from < words.length; from += 1) {
    for (let length = LONGEST_DAY; length > 0; length -= 1) {
      const part = words.slice(from, from + length).join(" ");
      if (!MAY_BE_DAY.test(part)) continue;
      const found = isDay(findPeriod(part.replace(/[,:]+$/, ""), context));
      if (found !== null) return found;
    }
  }
  return null;
}

function isDay(period: PeriodMention | null): Day | null {
  return period?.precision === "day" && period.rule === "day" ? period.start : null;
}

/** On these first days of a week its report is about the week before. */
const EARLY = 2;
/** A run of weeks may leave some out: at least every third has to be there. */
const MOST_SKIPPED = 3;

/**
 * First day of 'Week 1' in a report that tells a programme week by week, from the first on, and appeared in the last of them. Null where the
 * weeks are no such run.
 */
export function findReportedStart(counts: readonly (Count | null)[], reference: Day | null): Day | null {
  const weeks = counts.filter((count) => count !== null && count.unit === "week");
  const isRun =
    weeks.length > 2 &&
    weeks[0]?.first === 1 &&
    weeks.every((week, index) => (week?.first ?? 0) > (weeks[index - 1]?.last ?? 0));
  const final = weeks.at(-1)?.last ?? 1;
  if (!isRun || weeks.length * MOST_SKIPPED < final || reference === null) return null;
  const monday = addDays(reference, 1 - weekdayOf(reference));
  const last = weekdayOf(reference) <= EARLY ? addDays(monday, -7) : monday;
  return addDays(last, (1 - final) * 7);
}
