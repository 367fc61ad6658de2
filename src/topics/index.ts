import type { FrontMatter, InterestMention, Link, Section } from "../model.ts";
import { classifyHeading, cleanHeading } from "./headings.ts";
import { KNOWN_NAMES } from "./known-names.ts";
import { cleanLinkText } from "./labels.ts";
import { createMatcher, isAnyCase } from "./matcher.ts";
import { normaliseTopic } from "./normalise.ts";

/** A mention before it is known whether its label is a topic of this journal. */
type Mention = InterestMention;

const LONGEST = 60;

const known = createMatcher(
  KNOWN_NAMES.flatMap(({ label, aliases, ambiguous }) =>
    [label, ...aliases].map((spelling) => ({
      label,
      spelling,
      // The name of a tool is written its way; that of a field ('linear algebra') in any.
      anyCase: spelling.includes(" ") && isAnyCase(spelling),
      ambiguous: ambiguous && spelling === label,
    })),
  ),
);
const knownHosts = new Map(KNOWN_NAMES.flatMap(({ label, hosts }) => hosts.map((host) => [host, label] as const)));
const knownLabels = new Set(KNOWN_NAMES.map(({ label }) => label));
/** Names by the key of every spelling. An everyday word only is a name as it is written in the table. */
const knownSpellings = new Map(
  KNOWN_NAMES.flatMap((name) =>
    [name.label, ...name.aliases].map((spelling) => [normaliseTopic(spelling), name] as const),
  ),
);
const knownAliases = new Map(
  KNOWN_NAMES.flatMap(({ label, aliases }) => aliases.map((alias) => [normaliseTopic(alias), label] as const)),
);

/** Whether a label is one of the names that are topics wherever a heading or a link says them. */
export function isKnownName(label: string): boolean {
  return knownLabels.has(label);
}

/** The usual name of a tool for the key of another spelling: 'golang' → 'Go'; undefined for all else. */
export function findAlias(key: string): string | undefined {
  return knownAliases.get(key);
}

/** What a section's heading and links say about its subject. `isPeriod`: its heading names a time, not a subject. */
export function findInterests(section: Section, isPeriod: boolean): InterestMention[] {
  const links = section.passages.flatMap((passage) => passage.links).flatMap(findInterestsOfLink);
  if (section.heading === null || isPeriod || classifyHeading(section.heading) !== "subject") return links;
  return [...findInterestsOfName(section.heading, "heading", section.line), ...links];
}

/** What the front matter says outright: tags, categories, interests. */
export function findStatedInterests(frontMatter: FrontMatter, lineOf: (key: string) => number): InterestMention[] {
  const stated = (labels: readonly string[], rule: Mention["rule"], line: number): Mention[] =>
    labels.map((label) => ({ label, rule, line, text: label }));
  return [
    ...stated(frontMatter.tags, "tag", lineOf("tags")),
    ...stated(frontMatter.categories, "category", lineOf("categories")),
    ...stated(
      frontMatter.interests.map(({ topic }) => topic),
      "front-matter",
      lineOf("interests"),
    ),
  ];
}

/** Names in a title or heading, else the heading itself. */
export function findInterestsOfName(text: string, rule: "heading" | "link", line: number): InterestMention[] {
  const found = [...new Set(known.find(text).map((match) => match.label))];
  if (found.length > 0) return found.map((label) => ({ label, rule, line, text }));
  const label = rule === "heading" ? cleanHeading(text) : cleanLinkText(text);
  if (label === "" || label.length > LONGEST) return [];
  const name = knownSpellings.get(normaliseTopic(label));
  if (name?.ambiguous) return [];
  return [{ label: name?.label ?? label, rule, line, text }];
}

/** Names in a link's text; a bare address speaks through its host: 'https://tailwindcss.com/' → Tailwind CSS. */
export function findInterestsOfLink(link: Link): InterestMention[] {
  const named = cleanLinkText(link.text);
  if (named !== "") return findInterestsOfName(named, "link", link.line);
  const label = nameOfHost(link.href);
  return label === null ? [] : [{ label, rule: "link", line: link.line, text: link.text || link.href }];
}

/** The tool whose own site an address is on, with subdomains; null for all other sites. */
function nameOfHost(href: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(href)?.[1]?.toLowerCase() ?? "";
  const labels = host.split(".");
  for (let from = 0; from < labels.length - 1; from += 1) {
    const label = knownHosts.get(labels.slice(from).join("."));
    if (label !== undefined) return label;
  }
  return null;
}
