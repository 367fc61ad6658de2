import type { Page } from "../model.ts";
import { absoluteUrl } from "../urls.ts";
import type { Ledger } from "./ledger.ts";

/** A small page at each old address, which leads to the entry. */
export function renderRedirects(ledger: Ledger): Page[] {
  const { entries, settings } = ledger.site;
  return entries.flatMap((entry) =>
    entry.redirects.map((url) => ({
      url,
      contents: ledger.theme.redirect({
        href: entry.url,
        canonical: absoluteUrl(settings.origin, entry.url),
        title: entry.title,
        language: entry.language ?? settings.language,
      }).markup,
    })),
  );
}
