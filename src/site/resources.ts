import { listEnclosing } from "../entries/enclosing.ts";
import { compareText } from "../lists.ts";
import type { Link, Resource } from "../model.ts";
import {
  findOtherName,
  findPlace,
  gatherResources,
  type KindHint,
  kindOnToolSite,
  nameLink,
  type ResourceMention,
} from "../resources/index.ts";
import { findInterestsOfLink, nameOfHost } from "../topics/index.ts";
import { cleanLinkText } from "../topics/labels.ts";
import type { Matcher } from "../topics/matcher.ts";
import type { Identify } from "./identify.ts";
import type { ReadSection } from "./mentions.ts";
import { type LinkUse, readUses } from "./resource-uses.ts";
import { type Innermost, sectionUrl } from "./timeline.ts";
import type { TopicBook } from "./topic-book.ts";

/** Every outgoing link of the journal, gathered by what it leads to. */
export function buildResources(
  sections: readonly ReadSection[],
  innermost: Innermost,
  book: TopicBook,
  identify: Identify,
  vocabulary: Matcher | null,
): Resource[] {
  const mentions = sections.flatMap((read): ResourceMention[] => {
    const { entry, section, index } = read;
    const period = innermost.get(entry.path)?.[index];
    return readUses(read).flatMap(({ link, before, behind, findHint, passes }) => {
      const identity = identify(link.href);
      if (identity === null) return [];
      return {
        identity,
        title: titleOf(link, { before, behind }, identity.url),
        path: entry.path,
        line: link.line,
        period: period?.id ?? null,
        day: period?.draft.period?.start ?? entry.date?.day ?? null,
        entry: sectionUrl(entry, section.anchor),
        topics: findTopics(link, read, book, vocabulary),
        place: findPlace(link.href),
        passes,
        hint: identity.kind === "other" ? (findHint() ?? hintOfHost(link.href)) : null,
      };
    });
  });
  return gatherResources(mentions);
}

/** What a link calls its target; '' for 'here' and the like. */
function titleOf({ text }: Link, { before, behind }: Pick<LinkUse, "before" | "behind">, url: string): string {
  const own = nameLink(cleanLinkText(text), before, url, behind);
  if (own !== "") return own;
  const other = findOtherName(text, before, url);
  // A label may be as plain as the words of a link: 'Paper: …'.
  return text.includes("://") ? cleanLinkText(other) : other;
}

/** Nothing around says what it is, but the site is that of a tool, and not of a school. */
function hintOfHost(href: string): KindHint | null {
  const name = nameOfHost(href);
  return name === null || SCHOOL.test(name) ? null : { kind: kindOnToolSite(href), strength: 0 };
}

const SCHOOL = /\b(?:academy|bootcamp|cent(?:er|re)|college|institute|school|university)\b/i;

/** Topics that the link's text names; else those of the heading that it stands under. */
function findTopics(link: Link, read: ReadSection, book: TopicBook, vocabulary: Matcher | null): string[] {
  const named = [...findInterestsOfLink(link), ...(vocabulary?.find(link.text) ?? [])].map(({ label }) => label);
  const slugs = shownSlugs(named, book);
  return slugs.length > 0 ? slugs : shownSlugs(headingsAround(read), book);
}

function shownSlugs(labels: readonly string[], book: TopicBook): string[] {
  const slugs = labels.map((label) => book.find(label)).flatMap((topic) => (topic?.shown ? [topic.slug] : []));
  return [...new Set(slugs)].sort(compareText);
}

/** What the nearest heading around that names a subject is about. The title is too far away from a single link. */
function headingsAround({ entry, section }: ReadSection): string[] {
  for (const at of listEnclosing(section, entry.sections)) {
    if (at.heading === null) break;
    // A label of a form, 'Coding: …', speaks for its own line only.
    const labels = at.interests
      .filter(({ rule, line }) => rule === "heading" && line === at.line)
      .map(({ label }) => label);
    if (labels.length > 0) return labels;
  }
  return [];
}
