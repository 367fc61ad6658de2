import type { Page } from "../model.ts";
import { fileUrl } from "../urls.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";

/** Its addresses are site-absolute, because a host shows it at any depth. */
export function renderNotFound(ledger: Ledger): Page[] {
  const { links, settings } = ledger.site;
  const main = ledger.theme.notFound({ home: links.home, archive: links.archive });
  const url = fileUrl(settings.basePath, "404.html");
  return [framePage(ledger, { kind: "not-found", url, title: "Page not found", indexed: false }, main)];
}
