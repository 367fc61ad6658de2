import type { ResourceKind } from "../model.ts";

/** What an address stands for, known from the address alone. */
export interface Identity {
  /** The same for every address of the same thing: 'arxiv:1211.3711'. */
  id: string;
  /** Where a reader finds it. */
  url: string;
  kind: ResourceKind;
  /** Id of what it is a part of: the playlist of a video, the repository of a file. */
  partOf: string | null;
  /** For readers where no link names it: 'arXiv:1211.3711'. */
  name: string;
}

/** One kind of thing that has an identity of its own on its hosts. Null leaves the address to the next one of the table. */
export interface ResourceReader {
  /** `host` is in lower case without 'www.'. */
  identify(url: URL, host: string): Identity | null;
}

/** 'www.example.org' → 'example.org', and without the site's own form for telephones. */
export function hostOf(url: URL): string {
  return url.hostname
    .toLowerCase()
    .replace(/^(?:www|m)\./, "")
    .replace(/^(\w+)\.m\.(?=wik)/, "$1.")
    .replace(/^(?:old|np|new)\.(?=reddit\.com$)/, "");
}

/** Whether a host is, or lies below, one of the domains. */
export function isBelow(host: string, domains: ReadonlySet<string>): boolean {
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    if (domains.has(rest)) return true;
  }
  return false;
}
