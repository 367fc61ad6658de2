import type { Entry, Message, Settings, Site, SiteLinks, VocabularyTerm } from "../model.ts";
import type { Matcher } from "../topics/matcher.ts";
import { fileUrl, pageUrl } from "../urls.ts";
import { joinAcronyms } from "./acronyms.ts";
import { addBackReferences } from "./back-references.ts";
import { addEchoes } from "./echoes.ts";
import { traceGoals } from "./goals/index.ts";
import { createIdentify } from "./identify.ts";
import { addLikely } from "./likely.ts";
import { addLogSubjects } from "./log-subjects.ts";
import { createVocabularyMatcher, type ReadSection, readMentions } from "./mentions.ts";
import { compareEntries } from "./order.ts";
import { checkStatedPeriod } from "./period-notices.ts";
import { addRecurring } from "./recurring.ts";
import { findRelated } from "./related.ts";
import { buildResources } from "./resources.ts";
import { buildTags, gatherTopics, listTimelineTopics } from "./tags.ts";
import { buildTimeline } from "./timeline.ts";
import { buildTopicBook } from "./topic-book.ts";
import { markFirstMentions } from "./turns/first-mentions.ts";
import { traceTurns } from "./turns/index.ts";

/**
 * Everything that the pages show, from entries that were read one by one: topics are merged and weighed over the whole journal
 * here. The result does not depend on the order of `entries`.
 */
export function assembleSite(
  entries: readonly Entry[],
  vocabulary: readonly VocabularyTerm[],
  settings: Settings,
): { site: Site; messages: Message[] } {
  const ordered = [...entries].sort(compareEntries);
  const matcher = createVocabularyMatcher(vocabulary);
  const mentioned = addLikely(readSections(ordered, matcher));
  const acronyms = joinAcronyms(mentioned);
  const sections = addEchoes(mentioned, acronyms);
  const read = groupByEntry(ordered, sections);
  const book = buildTopicBook(sections, vocabulary, acronyms);
  const identify = createIdentify(settings);
  const { periods, innermost, messages } = buildTimeline(ordered, read, book, identify);
  const topics = gatherTopics(ordered, periods, book);
  const resources = buildResources(sections, innermost, book, identify, matcher);
  const traced = traceTurns(sections, innermost, book, periods, resources);
  const site: Site = {
    settings,
    entries: ordered,
    tags: buildTags(ordered, topics, settings),
    timeline: {
      version: 1,
      topics: listTimelineTopics(periods, book, settings),
      periods: markFirstMentions(periods, traced.turns),
    },
    vocabulary: [...vocabulary],
    resources,
    ...traceGoals(sections, innermost, book, identify),
    ...traced,
    related: findRelated(ordered, topics),
    links: listLinks(settings.basePath),
  };
  return { site, messages: [...ordered.flatMap(checkStatedPeriod), ...messages] };
}

/** The sections with all that the rules of evidence find in them. */
export function readSections(entries: readonly Entry[], matcher: Matcher | null): ReadSection[] {
  return addRecurring(addLogSubjects(addBackReferences(entries.flatMap((entry) => readMentions(entry, matcher)))));
}

function groupByEntry(entries: readonly Entry[], sections: readonly ReadSection[]): Map<Entry, ReadSection[]> {
  const groups = new Map(entries.map((entry) => [entry, [] as ReadSection[]] as const));
  for (const read of sections) groups.get(read.entry)?.push(read);
  return groups;
}

/** Addresses of the pages that every site has. */
function listLinks(basePath: string): SiteLinks {
  return {
    home: basePath,
    archive: pageUrl(basePath, "archive"),
    tags: pageUrl(basePath, "tags"),
    timeline: pageUrl(basePath, "timeline"),
    resources: pageUrl(basePath, "resources"),
    now: pageUrl(basePath, "now"),
    open: pageUrl(basePath, "open"),
    atom: fileUrl(basePath, "feed.xml"),
    rss: fileUrl(basePath, "rss.xml"),
    jsonFeed: fileUrl(basePath, "feed.json"),
  };
}
