import type { Page, Site } from "../model.ts";
import { renderArchive } from "./archive.ts";
import { renderEntries } from "./entry.ts";
import { renderFavicon } from "./favicon.ts";
import { renderHome } from "./home.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { renderNotFound } from "./not-found.ts";
import { renderNow } from "./now.ts";
import { renderOpen } from "./open.ts";
import { renderRedirects } from "./redirects.ts";
import { renderResources } from "./resources.ts";
import { renderTagPages } from "./tag.ts";
import { renderTags } from "./tags.ts";
import type { Theme } from "./theme.ts";
import { renderTimeline } from "./timeline.ts";
import { renderYears } from "./year.ts";

/** One kind of page: a site in, its pages out. */
export type PageKind = (ledger: Ledger) => Page[];

const KINDS: readonly PageKind[] = [
  renderHome,
  renderEntries,
  renderArchive,
  renderTags,
  renderTagPages,
  renderTimeline,
  renderYears,
  renderResources,
  renderNow,
  renderOpen,
  renderNotFound,
  renderRedirects,
  renderFavicon,
];

/** Every page that people read (feeds and exports are made in machine.ts). */
export function renderPages(site: Site, theme: Theme): Page[] {
  const ledger = openLedger(site, theme);
  return KINDS.flatMap((render) => render(ledger));
}
