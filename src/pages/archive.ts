import type { Page } from "../model.ts";
import { groupByYear } from "./cards.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";

/** Every entry by year, those without a date at the end. */
export function renderArchive(ledger: Ledger): Page[] {
  const { entries, links } = ledger.site;
  const main = ledger.theme.archive({ count: entries.length, years: groupByYear(ledger, entries) });
  const description = `All ${entries.length} entries by year.`;
  return [framePage(ledger, { kind: "archive", url: links.archive, title: "Archive", description }, main)];
}
