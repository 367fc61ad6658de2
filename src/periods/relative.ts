import { addDays, addMonths, monthOf, weekdayOf, yearOf } from "../days.ts";
import type { Day } from "../model.ts";
import { NUMBER as COUNTING, smallNumber } from "./counting-words.ts";
import { dayFinding, monthFinding, spanFinding, yearsFinding } from "./findings.ts";
import { withoutHanFrame } from "./han-frame.ts";
import type { Finding, PeriodWording } from "./wording.ts";
import { whole } from "./words.ts";

type Unit = "day" | "week" | "month" | "year";

/** Words for one unit, so many of it before (-1) or after (1) that of the publication. */
const NAMED: readonly [Unit, number, string][] = [
  ["day", -1, "yesterday|gestern|hier|ayer|ontem|ieri|gisteren|昨天|昨日|вчера"],
  ["day", 0, "today|heute|aujourd'hui|hoy|hoje|oggi|vandaag|今天|今日|сегодня"],
  ["day", 1, "tomorrow|morgen|demain|mañana|amanhã|domani|明天|明日|завтра"],
  [
    "week",
    -1,
    "last week|previous week|(?:letzte|vorige|vergangene) woche|(?:la )?semaine (?:dernière|passée)|(?:la )?semana pasada",
  ],
  ["week", -1, "(?:a |na )?semana passada|(?:la )?settimana (?:scorsa|passata)|(?:la )?scorsa settimana"],
  ["week", -1, "(?:vorige|afgelopen) week|上周|上週|上个?星期|先週|(?:на )?прошл(?:ая|ой) недел[яе]"],
  ["week", 0, "this week|current week|diese woche|cette semaine|esta semana|questa settimana|deze week"],
  ["week", 0, "这周|本周|這週|本週|这个?星期|今週|(?:на )?эт(?:а|ой) недел[яе]"],
  ["week", 1, "next week|coming week|nächste woche|(?:la )?semaine prochaine|(?:la |a )?próxima semana|semana que vem"],
  [
    "week",
    1,
    "(?:la )?(?:prossima settimana|settimana prossima)|(?:volgende|komende) week|下周|下週|来週|(?:на )?следующ(?:ая|ей) недел[яе]",
  ],
  [
    "month",
    -1,
    "last month|previous month|(?:letzter|letzten|voriger) monat|vergangenen monat|(?:le )?mois (?:dernier|passé)|(?:el )?mes pasado|(?:o )?mês passado",
  ],
  [
    "month",
    -1,
    "(?:il )?mese (?:scorso|passato)|(?:lo )?scorso mese|(?:vorige|afgelopen) maand|上个?月|先月|(?:в )?прошл(?:ый|ом) месяце?",
  ],
  [
    "month",
    0,
    "this month|current month|diese[rn] monat|ce mois-ci|este mes|este mês|questo mese|deze maand|这个?月|本月|今月|(?:в )?эт(?:от|ом) месяце?",
  ],
  [
    "month",
    1,
    "next month|coming month|nächste[rn] monat|(?:le )?mois prochain|(?:el )?(?:próximo mes|mes que viene)|(?:o )?próximo mês|mês que vem|(?:il )?(?:prossimo mese|mese prossimo)|(?:volgende|komende) maand|下个?月|来月|(?:в )?следующ(?:ий|ем) месяце?",
  ],
  [
    "year",
    -1,
    "last year|previous year|letztes jahr|l'année dernière|el año pasado|ano passado|l'anno scorso|vorig jaar|去年|(?:в )?прошл(?:ый|ом) году?",
  ],
  [
    "year",
    0,
    "this year|current year|dieses jahr|cette année|este año|este ano|quest'anno|dit jaar|今年|(?:в )?эт(?:от|ом) году?",
  ],
  [
    "year",
    1,
    "next year|coming year|nächstes jahr|l'année prochaine|el próximo año|próximo ano|volgend jaar|明年|来年|(?:в )?следующ(?:ий|ем) году?",
  ],
];
const PATTERNS = NAMED.map(([unit, distance, words]) => ({ unit, distance, pattern: whole(words) }));

const PAST = whole(
  "(?:(?:over|in|during|for)\\s+)?the\\s+(?:past|last)\\s+(?:(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\s+)?(day|week|month|year)s?",
);
const PART = whole("(early|earlier|late|later)\\s+this\\s+(year)");
const UNITS: Readonly<Record<Unit, string>> = {
  day: "tagen?|jours|d[ií]as|giorni|dagen",
  week: "wochen|semaines|semanas|settimane|weken",
  month: "monaten?|mois|meses|mesi|maanden",
  year: "jahren?|ans|années|años|anos|anni|jaar",
};
const LATEST =
  "(?:letzten|vergangenen|dernières|derniers|últim[ao]s|pasad[ao]s|passad[ao]s|ultim[ei]|scors[ei]|afgelopen|laatste)";
const BEFORE = "(?:(?:in\\s+den|in\\s+de|die|den|les|ces|en\\s+l[ao]s|l[ao]s|n?[ao]s|le|gli|negli|nelle|de)\\s+)?";
/** 'Die letzten zwei Wochen', 'les deux dernières semaines'. Groups: one of two numbers, unit. */
const PAST_ELSEWHERE = whole(
  BEFORE,
  `(?:${LATEST}\\s+${COUNTING}|${COUNTING}\\s+${LATEST})\\s+(${Object.values(UNITS).join("|")})`,
);
/** '过去两周', 'この2週間', '最近3个月'. */
const PAST_HAN =
  /^(?:过去|最近|近|この|ここ|過去)的?の?(\d{1,3}|[一二两三四五六七八九十])[个かヶカ]?(天|日|周|週|月|年)间?間?$/u;
const HAN_UNITS: Readonly<Record<string, Unit>> = {
  天: "day",
  日: "day",
  周: "week",
  週: "week",
  月: "month",
  年: "year",
};

/** 'Last week', 'yesterday', 'this month', 'over the past year', 'early this year': from the publication's day. */
export const relative: PeriodWording = {
  name: "relative",
  find(source, { reference }) {
    if (reference === null) return null;
    const text = withoutHanFrame(source);
    const named = PATTERNS.find(({ pattern }) => pattern.test(text));
    if (named) return placeUnit(named.unit, named.distance, reference);
    const past = PAST.exec(text);
    if (past) return placePast(past[1] ?? null, past[2] as Unit, reference);
    const elsewhere = PAST_ELSEWHERE.exec(text);
    if (elsewhere) return placePast(elsewhere[1] ?? elsewhere[2] ?? null, unitOf(elsewhere[3] ?? ""), reference);
    const han = PAST_HAN.exec(text);
    if (han) return placePast(han[1] ?? null, HAN_UNITS[han[2] ?? ""] ?? "day", reference);
    const part = PART.exec(text);
    return part && placePartOfYear((part[1] ?? "").toLowerCase(), yearOf(reference));
  },
};

/** Whether such a word looks ahead: 'Next week', 'Tomorrow'. */
export function looksAhead(text: string): boolean {
  return PATTERNS.some(({ distance, pattern }) => distance > 0 && pattern.test(text));
}

function placeUnit(unit: Unit, distance: number, reference: Day): Finding | null {
  if (unit === "day") return dayFinding(addDays(reference, distance), "stated");
  if (unit === "week") {
    // What is told as 'this week' are the seven days up to the telling; other weeks run from Monday to Sunday.
    if (distance === 0) return spanFinding(addDays(reference, -6), reference, "stated", "week");
    const monday = addDays(reference, 1 - weekdayOf(reference) + distance * 7);
    return spanFinding(monday, addDays(monday, 6), "stated", "week");
  }
  if (unit === "year") return yearsFinding(yearOf(reference) + distance, yearOf(reference) + distance);
  const months = yearOf(reference) * 12 + monthOf(reference) - 1 + distance;
  return monthFinding(Math.floor(months / 12), (months % 12) + 1, "stated");
}

function unitOf(word: string): Unit {
  const units: readonly Unit[] = ["day", "week", "month", "year"];
  return units.find((unit) => new RegExp(`^(?:${UNITS[unit]})$`, "iu").test(word)) ?? "day";
}

/** 'The past two months' end on the day of the publication; without a number it is one. */
function placePast(count: string | null, unit: Unit, reference: Day): Finding | null {
  const number = count === null ? 1 : smallNumber(count);
  if (number < 1) return null;
  const before =
    unit === "day" || unit === "week"
      ? addDays(reference, -number * (unit === "day" ? 1 : 7))
      : addMonths(reference, -number * (unit === "month" ? 1 : 12));
  const found = spanFinding(addDays(before, 1), reference, "stated");
  return found && { ...found, approximate: true };
}

function placePartOfYear(part: string, year: number): Finding | null {
  const early = part.startsWith("early") || part.startsWith("earlier");
  const found = early
    ? spanFinding(`${year}-01-01`, `${year}-04-30`, "stated")
    : spanFinding(`${year}-09-01`, `${year}-12-31`, "stated");
  return found && { ...found, approximate: true, label: `${early ? "Early" : "Late"} ${year}` };
}
