import { day } from "./day.ts";
import { dayLabel } from "./findings.ts";
import { month } from "./month.ts";
import type { Finding, PeriodContext, PeriodWording } from "./wording.ts";
import { year } from "./year.ts";

const SINCE = /^(?:since|ever since|seit|depuis|desde|da|dal|sinds|vanaf)\s+(.+)$/i;
const PRESENT =
  /^(.+?)(?:\s*-\s*|\s+(?:to|until|bis|à|a|até|tot)\s+)(?:present|now|today|ongoing|heute|aujourd'hui|hoy|hoje|oggi|nu|heden|至今|现在|现今|現在|\.\.)$/i;
const UNTIL = /^(?:until|till|up to|bis|jusqu'(?:à|en|au)|hasta|até|fino a|tot)\s+(.+)$/i;
const STARTS: readonly PeriodWording[] = [day, month, year];

/** 'Since March 2021', 'March 2021 - present', 'Until June 2021': up to the publication day, for a text knows no later one. */
export const open: PeriodWording = {
  name: "open",
  find(text, context) {
    const start = (SINCE.exec(text) ?? PRESENT.exec(text))?.[1];
    if (start !== undefined) return openFinding(findStart(start, context), context);
    const end = UNTIL.exec(text)?.[1];
    return end === undefined ? null : openStart(findStart(end, context));
  },
};

/** From the first day of the finding to the publication. Null where the publication is unknown or earlier. */
export function openFinding(from: Finding | null, context: PeriodContext): Finding | null {
  if (from === null || context.reference === null || context.reference < from.start) return null;
  return {
    ...from,
    end: context.reference,
    edtf: `${from.edtf}/..`,
    precision: "span",
    label: `${from.label} – ${dayLabel(context.reference)}`,
  };
}

function findStart(text: string, context: PeriodContext): Finding | null {
  for (const wording of STARTS) {
    const found = wording.find(text, context);
    if (found) return found;
  }
  return null;
}

/** Nothing says when it began: sure is only the day, month or year that is named, and the interval says that it is open. */
function openStart(to: Finding | null): Finding | null {
  return to && { ...to, edtf: `../${to.edtf}`, precision: "span", approximate: true, label: `Until ${to.label}` };
}
