import type { Settings } from "../model.ts";
import { type Identity, identifyResource } from "../resources/index.ts";

/** Identity of what an address leads to; null for the journal's own pages and addresses that cannot be read. */
export type Identify = (href: string) => Identity | null;

/** Remembers what it has seen: journals link to the same pages again and again. */
export function createIdentify({ origin, formerAddress = "" }: Pick<Settings, "origin" | "formerAddress">): Identify {
  const known = new Map<string, Identity | null>();
  return (href) => {
    const before = known.get(href);
    if (before !== undefined) return before;
    const identity = isOwn(href, origin) || isOwn(href, formerAddress) ? null : identifyResource(href);
    known.set(href, identity);
    return identity;
  };
}

function isOwn(href: string, origin: string): boolean {
  const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/i, "").toLowerCase();
  const own = bare(origin);
  return own !== "" && (bare(href) === own || bare(href).startsWith(`${own}/`));
}
