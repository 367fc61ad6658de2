import type { Page, Resource, Site } from "../../model.ts";
import { fileUrl } from "../../urls.ts";
import { formatJsonList } from "./json-lines.ts";

/**
 * /resources.json: every outgoing link once with all its mentions, its keys in one fixed order. `place` (a minute, a part) and
 * `passes` stand only where the journal says something of them.
 */
export function renderResourcesJson(site: Site): Page[] {
  const contents = `${formatJsonList(site.resources.map(orderResource))}\n`;
  return [{ url: fileUrl(site.settings.basePath, "resources.json"), contents }];
}

function orderResource({ id, url, title, kind, partOf, topics, mentions }: Resource): Resource {
  const ordered = mentions.map(({ path, line, period, entry, place, passes }) => ({
    path,
    line,
    period,
    entry,
    ...(place ? { place } : {}),
    ...(passes ? { passes } : {}),
  }));
  return { id, url, title, kind, partOf, topics, mentions: ordered };
}
