import { daysBetween } from "../days.ts";
import type { Entry, PeriodMention } from "../model.ts";
import { countOf } from "../periods/count.ts";
import { activity, spanFinding } from "../periods/findings.ts";
import { findDated, findPeriod, type PeriodContext } from "../periods/index.ts";

/** What is kept from day to day. */
const LOG =
  /(?<!\p{L})(?:(?:work|train\p{L}*)?log(?:s|book)?|diary|journal|progress|\p{L}*tagebuch|\p{L}*journal|diario|diário|bitácora|dagboek|logboek|дневник|dziennik)(?!\p{L})|日[记記誌志]|记录|記録/iu;
const DAY = "\\s*[:：]?\\s*([^|·•:：;\\n]{6,30}?)\\s*";
const BEGUN =
  "(?:created|started|begun|opened|angelegt|erstellt|begonnen|gestartet|créée?|commencée?|creado|iniciado|criado|creato|iniziato|aangemaakt|utworzono|创建|建立|开始)(?:\\s(?:on|am|le|el|em|il|op))?";
const UPDATED =
  "(?:last\\s|zuletzt\\s)?(?:updated?|modified|edited|aktualisiert|geändert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|zaktualizowano|最后更新|更新)(?:\\s(?:on|am|le|el|em|il|op))?";
const KEPT = new RegExp(`^\\P{L}*${BEGUN}${DAY}(?:[|·•;\\n,]|\\s[-–—]\\s)\\s*${UPDATED}${DAY}(?:$|[|\\n])`, "iu");
/** At the head of a text: keys behind each other, each no longer. */
const [MOST_KEYS, LONGEST] = [4, 120] as const;

/** The time of a log whose head says since when it is kept and when it last grew: 'Created: 2021-03-04 | Last updated: 2021-04-01'. */
export function findKeptSpan(
  { title, sections }: Pick<Entry, "title" | "sections">,
  context: PeriodContext,
): PeriodMention | null {
  if (!LOG.test(title)) return null;
  const head = (sections[0]?.passages ?? []).slice(0, MOST_KEYS).map(({ text }) => text);
  const lines = [...head, ...head.slice(1).map((text, index) => `${head[index] ?? ""} | ${text}`)];
  for (const line of lines) {
    const match = line.length <= LONGEST ? KEPT.exec(line) : null;
    const [start, end] = [match?.[1], match?.[2]].map((words) => (words ? findPeriod(words, context) : null));
    if (start?.precision !== "day" || end?.precision !== "day") continue;
    const found = spanFinding(start.start, end.end, "stated");
    if (found) return activity(found, "kept");
  }
  return null;
}

const FEWEST_DAYS = 3;
/** Whoever counts his days leaves some out: so many times their number they may take. */
const SLOWEST = 3;
/** Any leap year. */
const SOME_YEAR: PeriodContext = { year: 2000, month: 1, reference: null, dates: "us" };

/**
 * The time of a log whose days have numbers and no dates ('Day 1' to 'Day 30'), where the front matter says when it was created and last
 * updated, and so many days fit between them.
 */
export function findCountedSpan({
  frontMatter: { date, updated },
  sections,
}: Pick<Entry, "frontMatter" | "sections">): PeriodMention | null {
  if (date === null || updated === null) return null;
  const headings = sections.flatMap(({ heading, kind }) => (kind !== "entry" && heading !== null ? [heading] : []));
  const counts = headings.flatMap((heading) => {
    const count = countOf(heading);
    return count?.unit === "day" ? [{ last: count.last, isDated: findDated(heading, SOME_YEAR) !== null }] : [];
  });
  if (counts.length < FEWEST_DAYS || counts.some(({ isDated }) => isDated)) return null;
  const [days, most] = [daysBetween(date.day, updated.day) + 1, Math.max(...counts.map(({ last }) => last))];
  const found = days >= most && days <= most * SLOWEST ? spanFinding(date.day, updated.day, "stated") : null;
  return found && activity(found, "kept");
}
