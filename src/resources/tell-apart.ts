import { addTo } from "../lists.ts";
import type { Resource } from "../model.ts";
import { countWords } from "./readable.ts";

/**
 * Titles that tell the things of one site apart: where two of them have the same, 'a discussion', the words of their addresses speak for
 * them, 'How tides turn', else what the address ends with, a number most often: 'a discussion (23927380)'. On another site the same title
 * may stand again: it is shown beside its site.
 */
export function tellApart(resources: readonly Resource[]): Resource[] {
  const read = resources.map(readAddress);
  const groups = new Map<string, Address[]>();
  for (const address of read) addTo(groups, address.key, address);
  const counts = new Map([...groups].map(([key, group]) => [key, countParts(group)] as const));
  return read.map((address) => {
    const { resource, key } = address;
    const count = counts.get(key);
    return count === undefined || count.all < 2 ? resource : { ...resource, title: distinguish(address, count) };
  });
}

/** A thing with the parts of its address. */
interface Address {
  resource: Resource;
  /** The same for what has the same title on one site. */
  key: string;
  /** With its port, as the address that a reader sees. */
  host: string;
  path: string;
  end: string;
}

function readAddress(resource: Resource): Address {
  const url = new URL(resource.url);
  const key = `${url.host} ${resource.title.toLowerCase()}`;
  return { resource, key, host: url.host, path: url.pathname, end: endOf(url) };
}

/** How many things of a group there are, and how often each path and each end stands among them. */
interface Counts {
  all: number;
  paths: ReadonlyMap<string, number>;
  ends: ReadonlyMap<string, number>;
}

function countParts(group: readonly Address[]): Counts {
  const paths = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const { path, end } of group) {
    paths.set(path, (paths.get(path) ?? 0) + 1);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return { all: group.length, paths, ends };
}

function distinguish({ resource, host, path, end }: Address, { paths, ends }: Counts): string {
  if (paths.get(path) === 1 && countWords(resource.url) >= 2) return `${host.replace(/^www\./, "")}${path}`;
  return ends.get(end) === 1 && end !== "" ? `${resource.title} (${end})` : resource.title;
}

/** What an address ends with, the value in its query before its path: 'item?id=23927380' → '23927380'. */
function endOf({ pathname, searchParams }: URL): string {
  const asked = searchParams.get("id") ?? searchParams.get("v") ?? [...searchParams.values()].at(-1);
  const end = asked ?? pathname.split("/").findLast((part) => part !== "") ?? "";
  return end.length <= LONGEST ? end : "";
}

/** Letters of an end that still tells a reader something. */
const LONGEST = 40;
