import { monthsFinding } from "./findings.ts";
import { readMonth } from "./month.ts";
import { type PeriodWording, placeRange } from "./wording.ts";
import { TO } from "./words.ts";

const SEPARATOR = new RegExp(`${TO}|\\s*[/&]\\s*|\\s+(?:and|und|et|y|e|en)\\s+`, "giu");

/** 'January - March', 'Sept. to Nov. 2019', 'Dec 2020 – Feb 2021', 'Jan/Feb 2021', '2020-11/2021-01'. */
export const monthRange: PeriodWording = {
  name: "month-range",
  find(text, context) {
    const bare = text.replace(/^(?:from|von|de|da|van|entre|between|zwischen|tra|tussen)\s+(?=\S)/i, "");
    for (const { index, 0: separator } of bare.matchAll(SEPARATOR)) {
      const from = readMonth(bare.slice(0, index));
      const to = readMonth(bare.slice(index + separator.length));
      if (from === null || to === null || from.part !== null || to.part !== null) continue;
      const years = placeRange({ ...from, day: 1 }, { ...to, day: 1 }, context);
      if (years === null) return null;
      const year = from.year === null && to.year === null ? "assumed" : "stated";
      return monthsFinding({ year: years.from, month: from.month }, { year: years.to, month: to.month }, year);
    }
    return null;
  },
};
