import { day } from "./day.ts";
import { han } from "./han.ts";
import { month } from "./month.ts";
import type { PeriodWording } from "./wording.ts";
import { LEADING_WEEKDAY } from "./words.ts";

const UPDATED =
  /^\(?(?:now\s*\()?(?:(?:page\s+)?(?:last\s+)?updated?(?:\s+on|\s+at)?|as\s+of|current\s+as\s+of|(?:zuletzt\s+)?aktualisiert(?:\s+am)?|stand(?:\s+vom)?|(?:dernière\s+)?mise?\s+à\s+jour(?:\s+le)?|(?:última\s+)?(?:actualización|atualização)|(?:última\s+vez\s+)?(?:actualizado|atualizado)(?:\s+el|\s+em)?|(?:ultimo\s+)?aggiorna(?:to|mento)(?:\s+il)?|(?:laatst\s+)?bijgewerkt(?:\s+op)?|最后更新|更新(?:日|于|日期)?|最終更新日?)\s*[:：]?\s*(.{3,40}?)\)*\.?$/iu;

/** 'Last updated: 27 February 2024', 'as of March 2021': the day of a snapshot, as now pages have it. */
export const updated: PeriodWording = {
  name: "updated",
  find(text, context) {
    const date = UPDATED.exec(text)?.[1]?.replace(LEADING_WEEKDAY, "");
    if (date === undefined) return null;
    return day.find(date, context) ?? month.find(date, context) ?? han.find(date, context);
  },
};
