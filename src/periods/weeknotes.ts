import { weeksFinding } from "./findings.ts";
import type { Finding } from "./wording.ts";

const LABEL =
  "(?:week|wk|kw|week[ -]?notes?|weekly(?:[ -](?:notes?|review|update|log|report|journal|digest|links|recap))?|notes hebdomadaires|hebdo|semaine|semana|settimana|notas semanales|wochen(?:notizen|rückblick|bericht)|weeknotities|note settimanali|周[报報记記]|週[報记記])";
/** Groups: year, week. */
const LABEL_FIRST = new RegExp(
  `^${LABEL}[,:]?\\s+((?:19|20)\\d\\d)(?:\\s?[-./]\\s?#?(\\d{1,2})|\\s#(\\d{1,2}))$`,
  "iu",
);
const LABEL_LAST = new RegExp(`^((?:19|20)\\d\\d)[-./](\\d\\d)[,:]?\\s+(?:-\\s+)?${LABEL}$`, "iu");
/** Groups: week, year. '12/2021' alone is December. */
const SLASHED = new RegExp(`^${LABEL}[,:]?\\s+#?(\\d{1,2})\\s?[./]\\s?((?:19|20)\\d\\d)$`, "iu");
const COUNTED = /^week ?notes?[,:]?\s+#?(\d{1,2}),?\s+\(?((?:19|20)\d\d)\)?$/iu;

/** 'Weeknotes 2021-11', 'Weeknotes, 2021.05', '2021.05 weeknotes', 'Weekly review 12/2021': behind such words the number is that of a week. */
export function findWeeknotes(text: string): Finding | null {
  if (!/^\p{L}.*\d$|^(?:19|20)\d\d[-./]\d\d\D/u.test(text)) return null;
  const [, year, number] = [...(LABEL_FIRST.exec(text) ?? LABEL_LAST.exec(text) ?? [])].filter(Boolean);
  if (year && number) return weeksFinding(Number(year), Number(number), Number(number), "stated");
  const [, week, of] = SLASHED.exec(text) ?? COUNTED.exec(text) ?? [];
  return week && of ? weeksFinding(Number(of), Number(week), Number(week), "stated") : null;
}
