import type { Page, Resource, Site } from "../../model.ts";
import { fileUrl } from "../../urls.ts";
import { formatJsonList } from "./json-lines.ts";

/** /resources.json: every outgoing link once with all its mentions, its keys in one fixed order. */
export function renderResourcesJson(site: Site): Page[] {
  const contents = `${formatJsonList(site.resources.map(orderResource))}\n`;
  return [{ url: fileUrl(site.settings.basePath, "resources.json"), contents }];
}

function orderResource({ id, url, title, kind, partOf, topics, mentions }: Resource): Resource {
  const ordered = mentions.map(({ path, line, period, entry }) => ({ path, line, period, entry }));
  return { id, url, title, kind, partOf, topics, mentions: ordered };
}
