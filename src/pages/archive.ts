import type { Page } from "../model.ts";
import { groupByYear } from "./cards.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { groupUndated } from "./undated.ts";

/** Every entry by year, those without a date at the end. */
export function renderArchive(ledger: Ledger): Page[] {
  const { posts: entries } = ledger;
  const dated = entries.filter(({ date }) => date !== null);
  const main = ledger.theme.archive({
    count: entries.length,
    years: groupByYear(ledger, dated),
    undated: groupUndated(ledger, entries),
  });
  const description = dated.length > 0 ? `All ${entries.length} entries by year.` : `All ${entries.length} entries.`;
  return [framePage(ledger, { kind: "archive", url: ledger.site.links.archive, title: "Archive", description }, main)];
}
