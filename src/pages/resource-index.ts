import { addTo, compareText } from "../lists.ts";
import type { Resource } from "../model.ts";
import { readTitle } from "../resources/index.ts";
import { pageUrl, slugify } from "../urls.ts";
import type { Ledger } from "./ledger.ts";
import { KINDS } from "./resource-kinds.ts";
import { describeUses } from "./resource-use.ts";
import type { LinkView } from "./views/marks.ts";
import type { IndexTerm, KindOfCards } from "./views/resources.ts";

/** Letters of an anchor: enough to tell what it leads to. */
const LONGEST = 48;

/** Anchors of the cards by id of the resource: 'arxiv:1701.02434' → 'r-arxiv-1701-02434'. The same for the same resources. */
export function nameCards(resources: readonly Resource[]): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { id } of resources) {
    const base = `r-${slugify(id).slice(0, LONGEST).replace(/-$/, "")}`;
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

/** By the year of first use, newest first. */
export function indexYears(ledger: Ledger, anchors: ReadonlyMap<string, string>): IndexTerm[] {
  const years = new Map<string, Resource[]>();
  for (const resource of ledger.site.resources) {
    const [first] = describeUses(ledger, resource.mentions).years;
    if (first !== undefined) addTo(years, first, resource);
  }
  const url = (year: string) => pageUrl(ledger.site.settings.basePath, "timeline", year);
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, found]) => viewTerm({ href: url(year), label: year }, found, anchors));
}

/** Topics that have a page, by label. */
export function indexTopics(ledger: Ledger, anchors: ReadonlyMap<string, string>): IndexTerm[] {
  const topics = new Map<string, Resource[]>();
  for (const resource of ledger.site.resources) for (const id of resource.topics) addTo(topics, id, resource);
  return [...topics]
    .flatMap(([id, found]) => {
      const topic = ledger.chart.topics.get(id);
      return topic ? [viewTerm({ href: topic.url, label: topic.label }, found, anchors)] : [];
    })
    .sort((a, b) => compareText(a.term.label.toLowerCase(), b.term.label.toLowerCase()));
}

/** More names than that in one term are a wall: the most used are shown, the others wait by kind. */
const MOST_NAMES = 14;
const FIRST_NAMES = 8;

function viewTerm(
  term: IndexTerm["term"],
  found: readonly Resource[],
  anchors: ReadonlyMap<string, string>,
): IndexTerm {
  const view = (resource: Resource): LinkView[] => {
    const anchor = anchors.get(resource.id);
    return anchor === undefined ? [] : [{ href: `#${encodeURIComponent(anchor)}`, label: readTitle(resource).title }];
  };
  const first = found.length <= MOST_NAMES ? found : pickMostUsed(found);
  const rest = found.filter((resource) => !first.includes(resource));
  const more = KINDS.flatMap(([kind, label]): KindOfCards[] => {
    const cards = rest.filter((resource) => resource.kind === kind).flatMap(view);
    return cards.length === 0 ? [] : [{ label, cards }];
  });
  return { term, count: found.length, cards: first.flatMap(view), more };
}

/** By mentions; of equals, one of the kinds in front comes before a link of no known kind. */
function pickMostUsed(found: readonly Resource[]): Resource[] {
  const rank = ({ kind }: Resource): number => KINDS.findIndex(([known]) => known === kind);
  return [...found].sort((a, b) => b.mentions.length - a.mentions.length || rank(a) - rank(b)).slice(0, FIRST_NAMES);
}
