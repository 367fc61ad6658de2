import { findCurrent } from "./current.ts";
import type { Ledger } from "./ledger.ts";
import { findResting } from "./resting.ts";
import { endOfNow } from "./stretches.ts";
import type { LinkView } from "./views/marks.ts";

/** Made once for a journal: every page shows it. */
const menus = new WeakMap<Ledger, readonly LinkView[]>();

/** The pages that every page leads to. Those that have nothing to say are there for whoever knows their address, but not named. */
export function listMenu(ledger: Ledger): readonly LinkView[] {
  const known = menus.get(ledger);
  if (known) return known;
  const { links } = ledger.site;
  const menu = [
    ...(hasTimeline(ledger) ? [{ label: "Timeline", href: links.timeline }] : []),
    ...(hasNow(ledger) ? [{ label: "Now", href: links.now }] : []),
    { label: "Topics", href: links.tags },
    { label: "Resources", href: links.resources },
    ...(hasOpen(ledger) ? [{ label: "Open", href: links.open }] : []),
    { label: "Archive", href: links.archive },
  ];
  menus.set(ledger, menu);
  return menu;
}

/** Whether /timeline/ does: without a single day there is nothing to lay out. */
function hasTimeline({ posts, periods }: Ledger): boolean {
  return posts.some(({ date }) => date !== null) || periods.some(({ start }) => start !== null);
}

/** Whether /now/ tells of anything: a topic that is current or rests, or an entry of the author's own. */
export function hasNow(ledger: Ledger): boolean {
  if (ledger.entryByUrl.has(ledger.site.links.now)) return true;
  const lastDay = endOfNow(ledger);
  return lastDay !== null && (findCurrent(ledger).into.length > 0 || findResting(ledger, lastDay).length > 0);
}

/** Whether /open/ does: a goal, promise, question or task, or an entry of the author's own. */
export function hasOpen({ site, entryByUrl }: Ledger): boolean {
  return site.goals.length + site.openLoops.length > 0 || entryByUrl.has(site.links.open);
}
