/** Pages that only lead on to another one: host, and where the address of the other one stands. */
const REDIRECTS: readonly { host: RegExp; path: RegExp; key: string }[] = [
  { host: /^google\.(?:com?\.)?[a-z]{2,3}$/, path: /^\/url$/, key: "q" },
  { host: /^google\.(?:com?\.)?[a-z]{2,3}$/, path: /^\/url$/, key: "url" },
  { host: /^youtube\.com$/, path: /^\/redirect$/, key: "q" },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, key: "u" },
  { host: /^medium\.com$/, path: /^\/r\/$/, key: "url" },
];

const ARCHIVE = /^\/web\/\d+(?:[a-z]{2}_)?\/(https?:\/{1,2}.+)$/s;

/** The page that a redirect leads to, or that an archive keeps a copy of; any other address as it is. */
export function unwrap(url: URL, host: string): URL {
  if (host === "web.archive.org") return parse(ARCHIVE.exec(`${url.pathname}${url.search}`)?.[1]) ?? url;
  for (const redirect of REDIRECTS) {
    if (!redirect.host.test(host) || !redirect.path.test(url.pathname)) continue;
    const target = parse(url.searchParams.get(redirect.key) ?? undefined);
    if (target) return target;
  }
  return url;
}

function parse(text: string | undefined): URL | null {
  // An archive folds the two slashes into one.
  const address = text?.replace(/^(https?):\/(?!\/)/, "$1://");
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : null;
}
