import { decodeSafely } from "../urls.ts";
import type { ResourceReader } from "./identity.ts";

const RESOLVERS = new Set(["doi.org", "dx.doi.org"]);
const DOI =
  /^\/(?:(?:doi|article|articles|content(?:\/pdf)?|abs|full|chapter|book|doi\/(?:abs|full|pdf|epdf|pdfdirect|book))\/)?(10\.\d{4,9}\/[^\s?#]+?)(?:\.pdf|\/full|\/pdf|\/abstract|\/meta)*\/?$/i;
/** Preprint servers write the version behind the number. */
const VERSION = /^(10\.1101\/[\d.]+?)v\d+(?:\.full(?:-text)?|\.abstract)?$/i;
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
  "biorxiv.org",
  "medrxiv.org",
  "frontiersin.org",
  "royalsocietypublishing.org",
  "journals.physiology.org",
  "journals.asm.org",
  "pubs.acs.org",
  "pubs.aip.org",
  "iopscience.iop.org",
]);

/** A DOI is the same paper at its resolver and at its publisher; it knows no case. */
export const doi: ResourceReader = {
  identify(url, host) {
    const nature =
      host === "nature.com" ? /^\/articles\/(s?[\w.-]+?)(?:\.pdf)?\/?$/.exec(url.pathname)?.[1] : undefined;
    const found = nature
      ? natureNumber(nature)
      : RESOLVERS.has(host) || PUBLISHERS.has(host)
        ? DOI.exec(decodeSafely(url.pathname))?.[1]
        : undefined;
    const stated =
      found ?? (PUBLISHERS.has(host) ? /^10\.\d{4,9}\/\S+$/.exec(url.searchParams.get("id") ?? "")?.[0] : undefined);
    if (stated === undefined) return null;
    const number = (VERSION.exec(stated)?.[1] ?? stated).toLowerCase();
    const kind = isBook(url.pathname, number) ? "book" : number.startsWith("10.5281/zenodo.") ? "dataset" : "paper";
    return {
      id: `doi:${number}`,
      url: `https://doi.org/${encodeURI(number)}`,
      kind,
      partOf: null,
      name: `doi:${number}`,
    };
  },
};

/** Books carry their ISBN in the DOI; a chapter has its number behind it. */
function isBook(path: string, number: string): boolean {
  return /^\/book\//.test(path) || /^10\.\d+\/(?:978-?[\d-]{10,14}|[a-z]+\/?97[89]\d{10})$/.test(number);
}

/** Nature's articles have the last part of their DOI as address; its news do not. */
function natureNumber(name: string): string | undefined {
  return /^(?:s\d{5}-\d{3}-\d{4,5}-[\da-z]|nature\d{4,6}|n[a-z]+\.\d{4}\.\d+|\d{5,6}[a-z]\d)$/.test(name)
    ? `10.1038/${name}`
    : undefined;
}
