import { addDays, daysBetween, monthEnd, monthSerial, monthStart } from "../../days.ts";
import { listEnclosing } from "../../entries/enclosing.ts";
import type { Day, Gap, Quote, TimelinePeriod } from "../../model.ts";
import { sentencesOf } from "../../resources/index.ts";
import { isOwnText } from "../goals/statements.ts";
import type { ReadSection } from "../mentions.ts";
import { cutSentence, hitsOf, isAhead } from "./parts.ts";
import { quoteOf } from "./sentences.ts";
import { createFinder } from "./wording/finder.ts";
import { wordingOf } from "./wording/index.ts";

/** A silence of more months is too long for days or a few weeks to explain it. */
const FEW_MONTHS = 2;
/** A period of more days tells of its months only where nothing shorter in its entry does. */
const VAGUE = 190;
/** In days: a text about a longer time tells of more than what follows a gap. */
const QUARTER = 92;
/** Days after a gap, and before it, within which a text may explain it. */
const SOON = 45;

/** Whole months inside of the journal's span of which no activity is told; those in a row are one gap. */
export function findGaps(periods: readonly TimelinePeriod[], sections: readonly ReadSection[]): Gap[] {
  const told = tellingPeriods(periods);
  const months = new Set(told.flatMap(({ start, end }) => monthsOf(start, end)));
  const dated = sections.flatMap((read): DatedText[] => {
    const period = listEnclosing(read.section, read.entry.sections).find((one) => one.period !== null)?.period;
    const day = period?.start ?? read.entry.date?.day ?? null;
    return day === null ? [] : [{ read, day, until: period?.end ?? day }];
  });
  const ordered = [...months].sort((a, b) => a - b);
  return ordered.flatMap((month, at): Gap[] => {
    const before = ordered[at - 1];
    if (before === undefined || month - before === 1) return [];
    const start = monthStart(before + 1);
    const end = monthEnd(month - 1);
    return [{ start, end, reason: findExplanation(start, end, dated) }];
  });
}

function tellingPeriods(periods: readonly TimelinePeriod[]): { start: Day; end: Day }[] {
  const dated = periods.flatMap(({ start, end, kind, source }) =>
    kind === "activity" && start !== null && end !== null ? [{ start, end, path: source.path }] : [],
  );
  const finer = new Set(dated.filter(({ start, end }) => daysBetween(start, end) <= VAGUE).map(({ path }) => path));
  return dated.filter(({ start, end, path }) => daysBetween(start, end) <= VAGUE || !finer.has(path));
}

/** Serials of the months from one day to another. */
function monthsOf(start: Day, end: Day): number[] {
  const first = monthSerial(start);
  return Array.from({ length: Math.min(monthSerial(end) - first + 1, 1200) }, (_, at) => first + at);
}

interface DatedText {
  read: ReadSection;
  /** First and last day that it tells of. */
  day: Day;
  until: Day;
}

/** A sentence of the author's on why nothing was written: soon after the silence, else right before it. */
function findExplanation(start: Day, end: Day, dated: readonly DatedText[]): Quote | null {
  const isLong = monthSerial(end) - monthSerial(start) + 1 > FEW_MONTHS;
  const after = dated
    .filter(({ day, until }) => day > end && day <= addDays(end, SOON) && until <= addDays(end, QUARTER))
    .sort(byDay);
  const before = dated
    .filter(({ day }) => day < start && day >= addDays(start, -SOON))
    .sort(byDay)
    .reverse();
  for (const { read } of after) {
    const quote = findAway(read, { isAnnounced: false, isLong });
    if (quote !== null) return quote;
  }
  for (const { read } of before) {
    const quote = findAway(read, { isAnnounced: true, isLong });
    if (quote !== null) return quote;
  }
  return null;
}

function byDay(a: { day: Day }, b: { day: Day }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** `isAnnounced`: told before the silence, as what is to come. `isLong`: too long for days or a few weeks to explain it. */
function findAway(read: ReadSection, { isAnnounced, isLong }: { isAnnounced: boolean; isLong: boolean }): Quote | null {
  const book = wordingOf(read.language);
  for (const passage of read.section.passages) {
    const lower = passage.text.toLowerCase();
    const find = createFinder(lower);
    if (!isOwnText(passage) || lower.length !== passage.text.length || find(book.away) === null) continue;
    for (const sentence of sentencesOf(passage)) {
      const [hit] = hitsOf(book.away, find, sentence);
      if (
        !hit ||
        (book.self !== null && hitsOf(book.self, find, sentence).length === 0 && !isAboutJournal(lower, sentence))
      )
        continue;
      if (isLong && FEW_DAYS.test(lower.slice(sentence.start, sentence.end))) continue;
      const part = cutSentence({ text: passage.text, find, book }, sentence).find(
        ({ start, end }) => hit.index >= start && hit.index < end,
      );
      if (
        isAnnounced &&
        hitsOf(book.ahead, find, sentence).length === 0 &&
        !UNTIL.test(lower.slice(sentence.start, sentence.end))
      )
        continue;
      if (!isAnnounced && part && hitsOf(book.away, find, part).length === 0 && isAhead(book, find, part)) continue;
      return quoteOf({ read, passage }, passage.text.slice(sentence.start, sentence.end).trim());
    }
  }
  return null;
}

/** 'The last week of March', 'a few days'; not 'every day', nor 'ten weeks'. */
const FEW_DAYS = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?<!(?:every|each|per|one|a|some) )day|(?<!(?:every|each|per) )week|weekends?|fortnight",
    "(?:[2-8]|two|three|four|five|six|few|couple of) (?:\\p{L}+ )?(?:days|weeks)",
    "(?:letzten?|ersten?|diese[nr]?|(?:für )?eine[nr]?) (?:tag|woche)|wochenende|(?:[2-8]|zwei|drei|vier|paar|einige) (?:tage|wochen)",
    "semaine|week-end|(?:[2-8]|deux|trois|quatre|quelques) (?:jours|semaines)",
    "(?:una|uma|la|última|a) semana|(?:[2-8]|dos|tres|dois|duas|três|unos|uns|unas|umas) (?:d[ií]as|semanas)",
    "settimana|(?:[2-8]|due|tre|pochi|alcuni|qualche) (?:giorni|settimane)|(?:[2-8]|twee|drie|paar) (?:dagen|weken)",
  ].join("|")})(?!\\p{L})|(?:[一二两兩三几幾1-8] ?)(?:天|周|週|个星期|個星期|日間|週間)`,
  "u",
);

/** 'Taking a break until June'. */
const UNTIL = /(?<!\p{L})(?:until|till|bis|jusqu|hasta|até|fino|tot)(?!\p{L})|为止|直到|まで/u;

/** 'No posts since March': says nothing of the author, but of the journal. */
function isAboutJournal(lower: string, { start, end }: { start: number; end: number }): boolean {
  return /\b(?:posts?|entries|updates?|notes?|blog|journal|hiatus|log|einträge|beiträge|articles|billets|entradas|articoli|berichten|been a while|new job)\b/u.test(
    lower.slice(start, end),
  );
}
