import { addTo, compareText } from "../lists.ts";
import type { Entry, Settings, Tag, TimelinePeriod, TimelineTopic } from "../model.ts";
import { fileUrl, pageUrl } from "../urls.ts";
import { compareLabels } from "./order.ts";
import { type Topic, type TopicBook, timelineTopic } from "./topic-book.ts";

/** The topics of each entry, by path: its tags and categories and what the timeline found in it. Without plans. */
export function gatherTopics(
  entries: readonly Entry[],
  periods: readonly TimelinePeriod[],
  book: TopicBook,
): Map<string, Set<Topic>> {
  const bySlug = new Map(book.topics.map((topic) => [topic.slug, topic] as const));
  const topics = new Map(entries.map(({ path }) => [path, new Set<Topic>()] as const));
  for (const { path, frontMatter } of entries) {
    for (const label of [...frontMatter.tags, ...frontMatter.categories]) {
      const topic = book.find(label);
      if (topic) topics.get(path)?.add(topic);
    }
  }
  for (const { source, kind, interests } of periods) {
    if (kind === "plan") continue;
    for (const interest of interests) {
      const topic = bySlug.get(interest.topic);
      if (topic) topics.get(source.path)?.add(topic);
    }
  }
  return topics;
}

/** One page per topic that an entry has, and per broader topic of those, with the entries of both. By label. */
export function buildTags(
  entries: readonly Entry[],
  topics: ReadonlyMap<string, ReadonlySet<Topic>>,
  { basePath }: Pick<Settings, "basePath">,
): Tag[] {
  const lists = new Map<Topic, Entry[]>();
  for (const entry of entries) {
    for (const topic of withParents(topics.get(entry.path) ?? new Set())) addTo(lists, topic, entry);
  }
  return [...lists]
    .map(([topic, list]): Tag => {
      const { slug, label, aliases, source } = topic;
      return {
        slug,
        label,
        aliases,
        url: tagUrl(basePath, slug),
        feedUrl: fileUrl(basePath, `tags/${slug}/feed.xml`),
        source,
        entries: list,
      };
    })
    .sort((a, b) => compareLabels(a.label, b.label) || compareText(a.slug, b.slug));
}

/** The topics that periods name, and their parents. By id. */
export function listTimelineTopics(
  periods: readonly TimelinePeriod[],
  book: TopicBook,
  { basePath }: Pick<Settings, "basePath">,
): TimelineTopic[] {
  const used = new Set(periods.flatMap(({ interests }) => interests.map(({ topic }) => topic)));
  const topics = withParents(new Set(book.topics.filter(({ slug }) => used.has(slug))));
  return [...topics]
    .map((topic) => timelineTopic(topic, tagUrl(basePath, topic.slug)))
    .sort((a, b) => compareText(a.id, b.id));
}

function tagUrl(basePath: string, slug: string): string {
  return pageUrl(basePath, "tags", slug);
}

/** Circles of parents were broken when topics.yaml was read. */
function withParents(topics: ReadonlySet<Topic>): Set<Topic> {
  const all = new Set(topics);
  for (const topic of all) if (topic.parent?.shown) all.add(topic.parent);
  return all;
}
