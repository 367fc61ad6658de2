import type { Resource } from "../model.ts";
import { countWords } from "./readable.ts";

/**
 * Titles that tell the things of one site apart: where two of them have the same, 'a discussion', the words of their addresses speak for
 * them, 'How tides turn', else the number at the end: 'a discussion (23927380)'. On another site the same title may stand again: it
 * is shown beside its site.
 */
export function tellApart(resources: readonly Resource[]): Resource[] {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) {
    const group = groups.get(keyOf(resource));
    if (group) group.push(resource);
    else groups.set(keyOf(resource), [resource]);
  }
  return resources.map((resource) => {
    const group = groups.get(keyOf(resource)) ?? [];
    return group.length < 2 ? resource : { ...resource, title: distinguish(resource, group) };
  });
}

function keyOf({ url, title }: Resource): string {
  return `${new URL(url).hostname} ${title.toLowerCase()}`;
}

function distinguish({ url, title }: Resource, group: readonly Resource[]): string {
  const { hostname, pathname } = new URL(url);
  const isAlone = group.filter((other) => new URL(other.url).pathname === pathname).length === 1;
  if (isAlone && countWords(url) >= 2) return `${hostname.replace(/^www\./, "")}${pathname}`;
  const end = endOf(url);
  const isOwn = group.filter((other) => endOf(other.url) === end).length === 1;
  return isOwn && end !== "" ? `${title} (${end})` : title;
}

/** What an address ends with, the number in its query before its path: 'item?id=23927380' → '23927380'. */
function endOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const asked = searchParams.get("id") ?? searchParams.get("v") ?? [...searchParams.values()].at(-1);
  const end = asked ?? pathname.split("/").findLast((part) => part !== "") ?? "";
  return end.length <= LONGEST ? end : "";
}

/** Letters of an end that still tells a reader something. */
const LONGEST = 40;
