import type { Html } from "../html.ts";
import type { Entry } from "../model.ts";
import type { Ledger } from "./ledger.ts";
import { writeNow } from "./now.ts";
import { writeOpen } from "./open.ts";

/** What stands below an entry that has the address of a page which the site would otherwise make itself: nothing of either is lost. */
export function supplementEntry(ledger: Ledger, entry: Entry): Html | null {
  const { now, open } = ledger.site.links;
  if (entry.url === now) return writeNow(ledger, entry);
  return entry.url === open ? writeOpen(ledger, entry) : null;
}
