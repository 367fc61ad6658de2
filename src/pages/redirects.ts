import type { Page } from "../model.ts";
import { absoluteUrl, pageUrl, shortenSegment, slugify } from "../urls.ts";
import type { Ledger } from "./ledger.ts";

/** A small page at each old address of an entry and at each other spelling of a tag, which leads to where that is now. */
export function renderRedirects(ledger: Ledger): Page[] {
  const { entries, settings } = ledger.site;
  const old = entries.flatMap((entry) =>
    entry.redirects.map((url) => redirect(ledger, url, entry.url, entry.title, entry.language ?? settings.language)),
  );
  return [...old, ...redirectSpellings(ledger)];
}

/** '/tags/neural-network/' where the tag is 'Neural networks', so that links and readers with the other spelling arrive. */
function redirectSpellings(ledger: Ledger): Page[] {
  const { tags, settings } = ledger.site;
  const taken = new Set(tags.map(({ url }) => url));
  const own = tags.filter(({ source }) => source !== "topic"); // names that were only found have no old links
  return own.flatMap((tag) =>
    tag.aliases.flatMap((alias) => {
      const slug = shortenSegment(slugify(alias), alias);
      const url = pageUrl(settings.basePath, "tags", slug);
      if (slug === "" || taken.has(url)) return [];
      taken.add(url);
      return [redirect(ledger, url, tag.url, tag.label, settings.language)];
    }),
  );
}

function redirect({ theme, site }: Ledger, url: string, href: string, title: string, language: string): Page {
  const canonical = absoluteUrl(site.settings.origin, href);
  return { url, contents: theme.redirect({ href, canonical, title, language }).markup };
}
