import { drawFavicon } from "../charts/favicon.ts";
import type { Page } from "../model.ts";
import { fileUrl } from "../urls.ts";
import type { Ledger } from "./ledger.ts";

export function renderFavicon(ledger: Ledger): Page[] {
  const days = ledger.site.entries.flatMap((entry) => (entry.date ? [entry.date.day] : []));
  return [{ url: fileUrl(ledger.site.settings.basePath, "favicon.svg"), contents: drawFavicon(days).markup }];
}
