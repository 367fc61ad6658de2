import type { ResourceReader } from "./identity.ts";

const RESOLVERS = new Set(["doi.org", "dx.doi.org"]);
const DOI =
  /^\/(?:(?:doi|article|abs|full|chapter|book|doi\/(?:abs|full|pdf|epdf|pdfdirect|book))\/)?(10\.\d{4,9}\/[^\s?#]+?)(?:\.pdf|\/full|\/pdf)?\/?$/i;
/** Publishers whose addresses hold the DOI. */
const PUBLISHERS = new Set([
  "dl.acm.org",
  "link.springer.com",
  "onlinelibrary.wiley.com",
  "journals.sagepub.com",
  "tandfonline.com",
  "pnas.org",
  "science.org",
  "journals.plos.org",
]);

/** A DOI is the same paper at its resolver and at its publisher; it knows no case. */
export const doi: ResourceReader = {
  identify(url, host) {
    const found = RESOLVERS.has(host) || PUBLISHERS.has(host) ? DOI.exec(safeDecode(url.pathname))?.[1] : undefined;
    const stated =
      found ?? (PUBLISHERS.has(host) ? /^10\.\d{4,9}\/\S+$/.exec(url.searchParams.get("id") ?? "")?.[0] : undefined);
    if (stated === undefined) return null;
    const number = stated.toLowerCase();
    const kind = /^\/book\//.test(url.pathname) ? "book" : "paper";
    return {
      id: `doi:${number}`,
      url: `https://doi.org/${encodeURI(number)}`,
      kind,
      partOf: null,
      name: `doi:${number}`,
    };
  },
};

/** A stray percent sign is no reason to stop. */
function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
