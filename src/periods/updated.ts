import { day } from "./day.ts";
import { han } from "./han.ts";
import { month } from "./month.ts";
import type { PeriodWording } from "./wording.ts";
import { LEADING_WEEKDAY } from "./words.ts";

/** 'Updated from Bern on 3 May 2021', 'Updated 3 May 2021 from Bern': where the author was. */
const PLACE = "(?:from|in|at|near|aus|de|desde|da|vanuit)\\s+\\p{Lu}[\\p{L} ,.'-]{1,40}";
const PLACE_LAST = new RegExp(`(?<=\\d),?\\s+${PLACE}$`, "u");
const PLACE_FIRST = new RegExp(
  `(?<=^[^\\d]{0,40}(?:updated|aktualisiert|actualizado|atualizado))\\s+${PLACE}?(?=,?\\s+(?:on\\s|\\p{Lu}\\p{Ll}{2,8}\\s\\d|\\d))`,
  "iu",
);

const UPDATED =
  /^\(?(?:now\s*\()?(?:(?:the\s+)?(?:last|latest|most\s+recent)\s+update\s+(?:was|is|came)(?:\s+on|\s+in)?,?|(?:letztes\s+update|letzte\s+aktualisierung)(?:\s+war)?(?:\s+am)?|(?:laatste\s+update)(?:\s+was)?(?:\s+op)?|(?:(?:this\s+)?(?:page|list|document|file|post)\s+(?:(?:was|is|has been)\s+)?|(?:i\s+)|(?:this\s+(?:was|is)\s+))?(?:last\s+)?updated?(?:\s+(?:this(?:\s+page)?|it))?(?:\s+on|\s+at|\s+in)?,?|as\s+of|current\s+as\s+of|(?:zuletzt\s+)?aktualisiert(?:\s+am)?|stand(?:\s+vom)?|(?:dernière\s+)?mise?\s+à\s+jour(?:\s+le)?|(?:última\s+)?(?:actualización|atualização)|(?:última\s+vez\s+)?(?:actualizado|atualizado)(?:\s+el|\s+em)?|(?:ultimo\s+)?aggiorna(?:to|mento)(?:\s+il)?|(?:laatst\s+)?bijgewerkt(?:\s+op)?|(?:последнее\s+)?обновлен(?:о|ие)|最后更新|更新(?:日|于|日期)?|最終更新日?)\s*[:：]?\s*(.{3,40}?)\)*\.?$/iu;

/** Most texts are none. */
const MAY_BE_UPDATED = /upda|as\s+of|aktualis|stand|mise?\s|actuali|atuali|aggiorn|bijgew|обновл|更新/iu;

/** 'Last updated: 27 February 2024', 'as of March 2021': the day of a snapshot, as now pages have it. */
export const updated: PeriodWording = {
  name: "updated",
  find(text, context) {
    if (!MAY_BE_UPDATED.test(text)) return null;
    const date = UPDATED.exec(text.replace(PLACE_LAST, "").replace(PLACE_FIRST, ""))?.[1]?.replace(LEADING_WEEKDAY, "");
    if (date === undefined) return null;
    return day.find(date, context) ?? month.find(date, context) ?? han.find(date, context);
  },
};
