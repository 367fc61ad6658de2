import { addTo, compareText } from "../lists.ts";
import type { Pass, Place, Resource, ResourceKind, ResourceUse, Url } from "../model.ts";
import { arxiv } from "./arxiv.ts";
import type { KindHint } from "./context.ts";
import { doi } from "./doi.ts";
import { github } from "./github.ts";
import { guessKind } from "./guess-kind.ts";
import { hostOf, type Identity, type ResourceReader } from "./identity.ts";
import { isbn } from "./isbn.ts";
import { notebook } from "./notebook.ts";
import { joinHalves } from "./passes.ts";
import { readTitle } from "./readable.ts";
import { shop } from "./shop.ts";
import { tellApart } from "./tell-apart.ts";
import { pickTitle } from "./titles.ts";
import { unwrap } from "./unwrap.ts";
import { web } from "./web.ts";
import { youtube } from "./youtube.ts";

export { findKind, type KindHint } from "./context.ts";
export { kindOnToolSite } from "./guess-kind.ts";
export type { Identity } from "./identity.ts";
export { findPasses } from "./passes.ts";
export { findPlace } from "./place.ts";
export { readTitle } from "./readable.ts";
export { findSentences, type Span, sentencesOf } from "./sentences.ts";
export { placeLinks } from "./spans.ts";
export { findOtherName, nameLink } from "./titles.ts";

/** Tried in this order; the last takes every address. */
const READERS: readonly ResourceReader[] = [arxiv, doi, youtube, isbn, shop, github, notebook, web];

/** What an http or https address stands for; null for any other and for one that cannot be read. Nothing is looked up. */
export function identifyResource(href: string): Identity | null {
  const given = parseUrl(href);
  if (given === null) return null;
  const url = unwrap(given, hostOf(given));
  const host = hostOf(url);
  for (const reader of READERS) {
    const identity = reader.identify(url, host);
    if (identity !== null) return identity;
  }
  return null;
}

/** One link of an entry, with the time and the topics of the text around it. */
export interface ResourceMention {
  identity: Identity;
  /** What the link calls it; '' where it says nothing ('here'). */
  title: string;
  path: string;
  line: number;
  /** Id of the innermost period around; null outside of all. */
  period: string | null;
  /** First day of that period or date of the entry: mentions are listed in order of time, undated last. */
  day: string | null;
  entry: Url;
  topics: readonly string[];
  /** Where in the thing it leads to. */
  place?: Place | null;
  passes?: readonly Pass[];
  /** What the words around call it. */
  hint?: KindHint | null;
}

/** Every thing that is linked to, once, with all mentions. Ordered by the title that readers see, then id. */
export function gatherResources(mentions: readonly ResourceMention[]): Resource[] {
  const groups = new Map<string, ResourceMention[]>();
  for (const mention of mentions) addTo(groups, mention.identity.id, mention);
  const resources = tellApart(nameParts([...groups.values()].map(describe)));
  return resources
    .map((resource) => ({ resource, key: readTitle(resource).title.toLowerCase() }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.resource.id, b.resource.id))
    .map(({ resource }) => resource);
}

/** A video that is called no more than a word of its playlist's name: 'A video of Tide Tables ESTU' for 'ESTU'. */
function nameParts(resources: readonly Resource[]): Resource[] {
  const wholes = new Map(
    resources.filter(({ kind }) => kind === "playlist").map((one) => [one.id, one.title] as const),
  );
  return resources.map((resource) => {
    const whole = resource.partOf === null || resource.kind !== "video" ? undefined : wholes.get(resource.partOf);
    const isWord = whole !== undefined && /^\p{L}+$/u.test(resource.title) && whole.split(/\s+/).length > 1;
    return isWord && whole.split(/[^\p{L}\p{N}]+/u).includes(resource.title)
      ? { ...resource, title: `A video of ${whole}` }
      : resource;
  });
}

function describe(mentions: readonly ResourceMention[]): Resource {
  const ordered = [...mentions].sort(
    (a, b) => compareText(a.day ?? "9999", b.day ?? "9999") || compareText(a.path, b.path) || a.line - b.line,
  );
  const first = ordered[0]?.identity ?? { id: "", url: "", kind: "other" as const, partOf: null, name: "" };
  const secure = ordered.find(({ identity }) => identity.url.startsWith("https:"))?.identity.url;
  return {
    id: first.id,
    url: secure ?? first.url,
    title: pickTitle(
      ordered.map(({ title }) => title),
      first.name,
      first.id,
      first.url,
    ),
    kind: pickKind(ordered),
    partOf: ordered.find(({ identity }) => identity.partOf !== null)?.identity.partOf ?? null,
    topics: [...new Set(ordered.flatMap(({ topics }) => topics))].sort(compareText),
    mentions: describeUses(ordered),
  };
}

function describeUses(ordered: readonly ResourceMention[]): ResourceUse[] {
  const whole = joinHalves(ordered.flatMap(({ passes }) => passes ?? []));
  let from = 0;
  return ordered.map((mention) => {
    const passes = whole.slice(from, from + (mention.passes?.length ?? 0));
    from += passes.length;
    return describeUse(mention, passes);
  });
}

function describeUse({ path, line, period, entry, place }: ResourceMention, passes: readonly Pass[]): ResourceUse {
  return {
    path,
    line,
    period,
    entry,
    ...(place ? { place } : {}),
    ...(passes.length > 0 ? { passes: [...passes] } : {}),
  };
}

/** The host decides where it can; else what the words around the links say, the strongest first, then the most frequent; else the address. */
function pickKind(mentions: readonly ResourceMention[]): ResourceKind {
  const known = mentions.map(({ identity }) => identity.kind).find((kind) => kind !== "other");
  if (known) return known;
  const hints = mentions.flatMap(({ hint }) => (hint ? [hint] : []));
  const strongest = Math.max(0, ...hints.map(({ strength }) => strength));
  const counts = new Map<ResourceKind, number>();
  for (const { kind, strength } of hints) if (strength === strongest) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return best?.[0] ?? guessKind(mentions[0]?.identity.url ?? "");
}

/** 'localhost' and what else only the author can reach: nothing that others could look up. */
const OWN_MACHINE = /^(?:127\.|10\.|192\.168\.)[\d.]+$|\.(?:local|localhost|internal)$/;

function parseUrl(href: string): URL | null {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  return url.hostname.includes(".") && !OWN_MACHINE.test(url.hostname) ? url : null;
}
