import { annotateSections } from "../src/entries/interests.ts";
import { placePeriods } from "../src/entries/section-periods.ts";
import type { Entry } from "../src/model.ts";
import { joinAcronyms } from "../src/site/acronyms.ts";
import { addEchoes } from "../src/site/echoes.ts";
import { traceGoals } from "../src/site/goals/index.ts";
import { createIdentify } from "../src/site/identify.ts";
import { assembleSite } from "../src/site/index.ts";
import { createVocabularyMatcher, readMentions } from "../src/site/mentions.ts";
import { compareEntries } from "../src/site/order.ts";
import { buildResources } from "../src/site/resources.ts";
import { buildTimeline } from "../src/site/timeline.ts";
import { buildTopicBook } from "../src/site/topic-book.ts";
import { traceTurns } from "../src/site/turns/index.ts";
import type { Journal } from "./journal.ts";

/** A part of the engine that can be run over a journal again and again. */
export interface Stage {
  name: string;
  run: () => unknown;
}

/** The parts of the engine behind the parser, each on what the one before it makes of the journal. */
export function listStages({ settings, vocabulary }: Journal, entries: readonly Entry[]): Stage[] {
  const bare = entries.map((entry) => ({
    ...entry,
    sections: entry.sections.map((section) => ({ ...section, period: null, interests: [] })),
  }));
  const placed = bare.map((entry) => placePeriods(entry, settings).sections);
  return [
    { name: "periods", run: () => bare.map((entry) => placePeriods(entry, settings)) },
    { name: "topics", run: () => bare.map((entry, at) => annotateSections(entry, placed[at])) },
    ...listSiteStages({ settings, vocabulary }, entries),
    { name: "site, all of it", run: () => assembleSite(entries, vocabulary, settings) },
  ];
}

/** The steps of `assembleSite`, apart. */
function listSiteStages({ settings, vocabulary }: Omit<Journal, "files">, entries: readonly Entry[]): Stage[] {
  const ordered = [...entries].sort(compareEntries);
  const matcher = createVocabularyMatcher(vocabulary);
  const readAll = () => ordered.flatMap((entry) => readMentions(entry, matcher));
  const mentioned = readAll();
  const acronyms = joinAcronyms(mentioned);
  const sections = addEchoes(mentioned, acronyms);
  const byEntry = groupByEntry(sections);
  const book = buildTopicBook(sections, vocabulary, acronyms);
  const identify = createIdentify(settings);
  const timeline = () => buildTimeline(ordered, byEntry, book, identify);
  const { periods, innermost } = timeline();
  return [
    { name: "  mentions", run: readAll },
    { name: "  acronyms", run: () => joinAcronyms(mentioned) },
    { name: "  echoes", run: () => addEchoes(mentioned, acronyms) },
    { name: "  topic book", run: () => buildTopicBook(sections, vocabulary, acronyms) },
    { name: "  timeline", run: timeline },
    {
      name: "  resources",
      run: () => buildResources(sections, innermost, book, createIdentify(settings), matcher),
    },
    { name: "  goals", run: () => traceGoals(sections, innermost, book, identify) },
    { name: "  turns", run: () => traceTurns(sections, innermost, book, periods, []) },
  ];
}

function groupByEntry<T extends { entry: Entry }>(items: readonly T[]): Map<Entry, T[]> {
  const groups = new Map<Entry, T[]>();
  for (const item of items) {
    const list = groups.get(item.entry);
    if (list) list.push(item);
    else groups.set(item.entry, [item]);
  }
  return groups;
}
