import type { Entry, PeriodMention } from "../model.ts";
import { activity, spanFinding } from "../periods/findings.ts";
import { findPeriod, type PeriodContext } from "../periods/index.ts";

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
