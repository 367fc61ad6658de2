import { addTo } from "../lists.ts";
import type { Resource, ResourceKind } from "../model.ts";
import { readTitle } from "../resources/index.ts";
import type { HeapView } from "./views/resources.ts";

/** Where they are found. */
export const HEAPED: ResourceKind = "other";

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?)$/i;
/** So many links of one host make a heap: pictures, which say little each, and whatever one text lists. */
const LEAST = { pictures: 10, links: 100 };

/** Links of no known kind, mentioned once, that come by the heap, as a list of 2,000 pictures does: folded by their host, the others stay. */
export function findHeaps(found: readonly Resource[]): { heaps: HeapView[]; rest: Resource[] } {
  const groups = new Map<string, Resource[]>();
  for (const resource of found) {
    const [{ path }, ...more] = resource.mentions.length > 0 ? resource.mentions : [{ path: "" }];
    const { host, pathname } = URL.canParse(resource.url) ? new URL(resource.url) : { host: "", pathname: "" };
    if (resource.kind !== HEAPED || host === "" || more.length > 0) continue;
    addTo(groups, PICTURE.test(pathname) ? `${host}\npictures` : `${host}\nlinks ${path}`, resource);
  }
  const large = [...groups].filter(([key, { length }]) => length >= LEAST[kindOf(key)]);
  const heaped = new Set(large.flatMap(([, heap]) => heap));
  const heaps = large.map(([key, heap]) => viewHeap(key.split("\n")[0] ?? "", kindOf(key), heap));
  return { heaps, rest: found.filter((resource) => !heaped.has(resource)) };
}

function kindOf(key: string): HeapView["kind"] {
  return key.endsWith("\npictures") ? "pictures" : "links";
}

/** The host is said once. */
function viewHeap(host: string, kind: HeapView["kind"], heap: readonly Resource[]): HeapView {
  const bare = host.replace(/^www\./, "");
  const end = ` – ${bare}`;
  const links = heap.map((resource) => {
    const { title } = readTitle(resource);
    return { href: resource.url, label: title.endsWith(end) ? title.slice(0, -end.length) : title };
  });
  return { host: bare, kind, links };
}
