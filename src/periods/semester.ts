import { monthsFinding } from "./findings.ts";
import type { Finding, PeriodWording } from "./wording.ts";

/** Groups: winter or summer, first year, second year in two digits. */
const SEMESTER =
  /^(?:im\s+|das\s+)?(?:(winter|sommer)semester|([ws])[oui]?[sS]e?)\s*(?:(20)?(\d\d))(?:\s?[/-]\s?(?:20)?(\d\d))?$/i;
/** In Switzerland and at some German universities, from August and from February on. Groups: autumn, year. */
const BY_SEASON = /^(?:das\s+|im\s+)?(?:(herbst)|frühjahrs?|frühlings?)semester\s+(20\d\d)$/i;
/** Groups: first year, second year. */
const SCHOOL_YEAR =
  /^(?:(?:the|das|im|l'|le|el|o)\s*)?(?:(?:school|academic) year|AY|(?:schul|studien)jahr|année (?:scolaire|universitaire)|curso(?: académico| escolar)?|año (?:académico|escolar)|ano lec?tivo|anno (?:scolastico|accademico)|schooljaar)\s*(20\d\d)\s?[/-]\s?(?:20)?(\d\d)$/i;
/** From January, April, July and October on. */
const TERMS: readonly (readonly string[])[] = [["hilary", "lent"], ["trinity", "easter"], [], ["michaelmas"]];
/** 'Lent' and 'Easter' alone are no terms. Groups: name, name, year. */
const TERM = /^(?:(michaelmas|hilary)(?:\s+term)?|(lent|easter|trinity)\s+term),?\s+((?:19|20)\d\d)$/i;
const [FIRST_OF_SUMMER, FIRST_OF_WINTER] = [4, 10] as const;

const [FIRST_OF_SCHOOL, LAST_OF_SCHOOL] = [9, 6] as const;

/**
 * 'Wintersemester 2020/21', 'WS 2020/21', 'SoSe 2021': October to March and April to September, as German
 * universities have it; 'School year 2021/22': about September to June; 'Michaelmas 2021'.
 */
export const semester: PeriodWording = {
  name: "semester",
  find(text) {
    const match = SEMESTER.exec(text);
    if (!match) return findSchoolYear(text) ?? findTerm(text) ?? findBySeason(text);
    const isWinter = (match[1] ?? match[2] ?? "").toLowerCase().startsWith("w");
    const year = 2000 + Number(match[4]);
    // 'SS 21' may be anything; so short a form says its century or its second year.
    if (match[2] && !match[3] && !match[5] && !/^sose/i.test(text)) return null;
    if (isWinter !== (match[5] !== undefined) || (match[5] && Number(match[5]) !== (year + 1) % 100)) return null;
    return isWinter
      ? monthsFinding({ year, month: FIRST_OF_WINTER }, { year: year + 1, month: FIRST_OF_SUMMER - 1 }, "stated")
      : monthsFinding({ year, month: FIRST_OF_SUMMER }, { year, month: FIRST_OF_WINTER - 1 }, "stated");
  },
};

/** 'Michaelmas 2021', 'Lent Term 2022': terms of old universities by their whole months. */
function findTerm(text: string): Finding | null {
  const match = TERM.exec(text);
  if (!match) return null;
  const first = TERMS.findIndex((names) => names.includes((match[1] ?? match[2] ?? "").toLowerCase())) * 3 + 1;
  const year = Number(match[3]);
  const months = monthsFinding({ year, month: first }, { year, month: first + 2 }, "stated");
  return months && { ...months, approximate: true };
}

/** 'Herbstsemester 2021' is August to January, 'Frühjahrssemester 2021' February to July. */
function findBySeason(text: string): Finding | null {
  const match = BY_SEASON.exec(text);
  if (!match) return null;
  const year = Number(match[2]);
  return match[1]
    ? monthsFinding({ year, month: 8 }, { year: year + 1, month: 1 }, "stated")
    : monthsFinding({ year, month: 2 }, { year, month: 7 }, "stated");
}

function findSchoolYear(text: string): Finding | null {
  const match = SCHOOL_YEAR.exec(text);
  const year = Number(match?.[1]);
  if (!match || Number(match[2]) !== (year + 1) % 100) return null;
  const from = { year, month: FIRST_OF_SCHOOL };
  const months = monthsFinding(from, { year: year + 1, month: LAST_OF_SCHOOL }, "stated");
  return (
    months && {
      ...months,
      approximate: true,
      edtf: months.edtf.replace("/", "~/").concat("~"),
      label: `School year ${year}/${match[2]}`,
    }
  );
}
