import { monthsFinding } from "./findings.ts";
import type { PeriodWording } from "./wording.ts";

/** Groups: winter or summer, first year, second year in two digits. */
const SEMESTER =
  /^(?:im\s+|das\s+)?(?:(winter|sommer)semester|([ws])[ou]?[sS]e?)\s*(?:(20)?(\d\d))(?:\s?[/-]\s?(?:20)?(\d\d))?$/i;
const [FIRST_OF_SUMMER, FIRST_OF_WINTER] = [4, 10] as const;

/** 'Wintersemester 2020/21', 'WS 2020/21', 'SoSe 2021': October to March and April to September, as German universities have it. */
export const semester: PeriodWording = {
  name: "semester",
  find(text) {
    const match = SEMESTER.exec(text);
    if (!match) return null;
    const isWinter = (match[1] ?? match[2] ?? "").toLowerCase().startsWith("w");
    const year = 2000 + Number(match[4]);
    // 'SS 21' may be anything; a short form says its century or its second year.
    if (match[2] && !match[3] && !match[5]) return null;
    if (isWinter !== (match[5] !== undefined) || (match[5] && Number(match[5]) !== (year + 1) % 100)) return null;
    return isWinter
      ? monthsFinding({ year, month: FIRST_OF_WINTER }, { year: year + 1, month: FIRST_OF_SUMMER - 1 }, "stated")
      : monthsFinding({ year, month: FIRST_OF_SUMMER }, { year, month: FIRST_OF_WINTER - 1 }, "stated");
  },
};
