import { day } from "./day.ts";
import { monthsFinding, quartersFinding, seasonFinding } from "./findings.ts";
import { month } from "./month.ts";
import { openFinding } from "./open.ts";
import type { Finding, PeriodContext, PeriodWording } from "./wording.ts";
import { year } from "./year.ts";

const DIVISION = /^((?:19|20)\d\d)-(2[1-9]|3[0-9]|4[01])$/;
const UNSPECIFIED = /^((?:19|20)\d\d)(?:-(\d\d))?(?:-XX){1,2}$/i;
const QUALIFIED = /^(.+?)([~?%])$/;

/** ISO 8601-2 as a heading writes it: '2021-21', '2021-33', '2021-03-XX', '2021-03~', '2021-03/..'. */
export const edtf: PeriodWording = {
  name: "edtf",
  find(text, context) {
    // In prose, '2021-22' is a school year more often than a summer.
    const division = DIVISION.exec(text);
    if (division && (Number(division[1]) + 1) % 100 === Number(division[2])) return null;
    return readEdtf(text, context);
  },
};

/** An EDTF date or interval, as in the front matter's `period: 2020-01/2020-03`; null for any other text. */
export function readEdtf(text: string, context: PeriodContext): Finding | null {
  const ends = text.split("/");
  if (ends.length > 2) return null;
  const from = readDate(ends[0] ?? "", context);
  if (from === null || ends.length === 1) return from;
  if (ends[1] === "..") return openFinding(from, context);
  const to = readDate(ends[1] ?? "", context);
  if (to === null || from.start > to.end) return null;
  return {
    start: from.start,
    end: to.end,
    edtf: `${from.edtf}/${to.edtf}`,
    precision: "span",
    approximate: from.approximate || to.approximate,
    label: `${from.label} – ${to.label}`,
    year: "stated",
  };
}

function readDate(text: string, context: PeriodContext): Finding | null {
  const qualified = QUALIFIED.exec(text);
  if (qualified) {
    const found = readDate(qualified[1] ?? "", context);
    return found && { ...found, approximate: true, edtf: `${found.edtf}${qualified[2] ?? ""}` };
  }
  const division = DIVISION.exec(text);
  if (division) {
    const [of, part] = [Number(division[1]), Number(division[2])];
    return readDivision(of, part, context);
  }
  const unspecified = UNSPECIFIED.exec(text);
  const known = unspecified ? (unspecified[2] ? `${unspecified[1]}-${unspecified[2]}` : (unspecified[1] ?? "")) : text;
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(known)) return null;
  return day.find(known, context) ?? month.find(known, context) ?? year.find(known, context);
}

/** Parts of a year: 21–24 seasons, 25–28 those of the north, 29–32 of the south, 33–36 quarters, 40–41 halves. */
function readDivision(of: number, part: number, context: PeriodContext): Finding | null {
  if (part <= 24) return seasonFinding(of, part - 20, "stated", context.hemisphere);
  if (part <= 28) return withEdtf(seasonFinding(of, part - 24, "stated", "north"), of, part);
  if (part <= 32) return withEdtf(seasonFinding(of, part - 28, "stated", "south"), of, part);
  if (part <= 36) return quartersFinding(of, part - 32, part - 32, "stated");
  if (part < 40) return null;
  const first = (part - 40) * 6 + 1;
  return withEdtf(monthsFinding({ year: of, month: first }, { year: of, month: first + 5 }, "stated"), of, part);
}

function withEdtf(found: Finding | null, of: number, part: number): Finding | null {
  return found && { ...found, edtf: `${of}-${part}` };
}
