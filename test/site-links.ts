/** Every file of a site by its path, as `readTree` gives it. */
type Tree = Readonly<Record<string, string>>;

/** Links of a built site that lead to no page, file or anchor: 'tags/index.html: /tags/rust/ (no such anchor)'. */
export function findBrokenLinks(tree: Tree, basePath: string): string[] {
  const broken: string[] = [];
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known = ids.get(file) ?? new Set(listIds(tree[file] ?? ""));
    ids.set(file, known);
    return known;
  };
  for (const [file, text] of Object.entries(tree)) {
    if (!file.endsWith(".html")) continue;
    const here = new URL(file.replace(/index\.html$/, ""), `http://site${basePath}`);
    for (const [, address = ""] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const url = resolve(decodeText(address), here);
      if (url === null && !/^https?:/.test(address)) broken.push(`${file}: ${address} (no address)`);
      if (url?.origin !== here.origin) continue;
      const path = decodeURIComponent(url.pathname);
      const target = path.slice(basePath.length).replace(/(?<=^|\/)$/, "index.html");
      if (!path.startsWith(basePath) || !Object.hasOwn(tree, target)) broken.push(`${file}: ${address}`);
      else if (url.hash.length > 1 && !idsOf(target).has(decodeURIComponent(url.hash.slice(1))))
        broken.push(`${file}: ${address} (no such anchor)`);
    }
  }
  return broken;
}

/** Ids that stand on a page more than once: 'index.html: story'. */
export function findRepeatedIds(tree: Tree): string[] {
  return Object.entries(tree).flatMap(([file, text]) => {
    if (!file.endsWith(".html")) return [];
    const seen = new Set<string>();
    return listIds(text)
      .filter((id) => seen.has(id) || !seen.add(id))
      .map((id) => `${file}: ${id}`);
  });
}

/** As the browser reads them. The tree is bytes: letters beyond ASCII are put together first. */
function listIds(text: string): string[] {
  return [...text.matchAll(/<[a-z][^<>]*?\sid="([^"]*)"/g)].map(([, id = ""]) => decodeText(id));
}

function decodeText(text: string): string {
  return Buffer.from(text, "latin1")
    .toString("utf8")
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|quot|lt|gt|amp);/gi, (all, hex?: string, decimal?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return { "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&" }[all.toLowerCase()] ?? all;
    });
}

function resolve(address: string, here: URL): URL | null {
  return URL.canParse(address, here.href) ? new URL(address, here) : null;
}
