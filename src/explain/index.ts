import type { Interest, Site, TimelinePeriod, TimelineTopic } from "../model.ts";
import { findPeriods, findTopic, listNearest } from "./find.ts";

/** What the timeline says about something, for the author's eyes. */
export type Explanation =
  | { isFound: true; lines: string[]; places: { path: string; line: number }[] }
  | { isFound: false; nearest: string[] };

/**
 * Which rule named a topic (by name, alias or slug), a period (by id, EDTF, label or `path:line`) or all periods of an entry (by path), and
 * which words prove each interest. What fits several of these is explained as each of them.
 */
export function explain(what: string, site: Site): Explanation {
  const topic = findTopic(what, site);
  const periods = findPeriods(what, site);
  if (topic === null && periods.length === 0) return { isFound: false, nearest: listNearest(what, site) };
  const labels = new Map(site.timeline.topics.map(({ id, label }) => [id, label] as const));
  const named = topic === null ? [] : site.timeline.periods.filter((period) => interestIn(period, topic) !== null);
  return {
    isFound: true,
    lines: [
      ...(topic === null ? [] : explainTopic(topic, named, site)),
      ...periods.flatMap((period, at) => [...(at > 0 || topic !== null ? [""] : []), ...explainPeriod(period, labels)]),
    ],
    places: [...named, ...periods].map(({ source }) => source),
  };
}

function interestIn(period: TimelinePeriod, topic: TimelineTopic): Interest | null {
  return period.interests.find((interest) => interest.topic === topic.id) ?? null;
}

function explainTopic(topic: TimelineTopic, periods: readonly TimelinePeriod[], site: Site): string[] {
  const parent = site.timeline.topics.find(({ id }) => id === topic.parent)?.label;
  const aliases = topic.aliases.filter((alias) => alias.toLowerCase() !== topic.label.toLowerCase());
  const facts = [
    describeSource(topic, site),
    ...(aliases.length > 0 ? [`also ${aliases.join(", ")}`] : []),
    ...(parent === undefined ? [] : [`part of ${parent}`]),
  ];
  const head = `${topic.label} (${topic.id}): ${facts.join("; ")}`;
  if (periods.length === 0) return [head, "  No period names it."];
  return [
    head,
    ...periods.flatMap((period) => {
      const interest = interestIn(period, topic);
      return [
        `  ${titleOf(period)}`,
        ...(interest === null ? [] : [`    ${gradeOf(interest)}`, ...proofsOf(period, interest, "      ")]),
      ];
    }),
  ];
}

function describeSource({ id, label, listed }: TimelineTopic, { vocabulary, tags }: Site): string {
  const term = vocabulary.find(({ name }) => name === label);
  if (term) return `topics.yaml:${term.line}${term.ignore ? ", ignored" : ""}`;
  if (listed) return "a parent in topics.yaml";
  const source = tags.find(({ slug }) => slug === id)?.source ?? "topic";
  return source === "topic" ? "found in the texts, not in topics.yaml" : `a ${source}, not in topics.yaml`;
}

function explainPeriod(period: TimelinePeriod, labels: ReadonlyMap<string, string>): string[] {
  const { interests } = period;
  if (interests.length === 0) return [titleOf(period), "  No interest in it."];
  return [
    titleOf(period),
    ...interests.flatMap((interest) => [
      `  ${labels.get(interest.topic) ?? interest.topic}: ${gradeOf(interest)}`,
      ...proofsOf(period, interest, "    "),
    ]),
  ];
}

/** 'January – March 2020 [2020-01/2020-03] 2020.md:10 month-range "January - March"' */
function titleOf({ label, id, kind, approximate, source, rule }: TimelinePeriod): string {
  const notes = [...(kind === "plan" ? ["a plan"] : []), ...(approximate ? ["approximate"] : [])];
  const heading = source.heading === null ? "the whole entry" : JSON.stringify(source.heading);
  const tail = notes.length > 0 ? ` (${notes.join(", ")})` : "";
  return `${label} [${id}] ${source.path}:${source.line} ${rule}: ${heading}${tail}`;
}

function gradeOf({ depth, status, weight }: Interest): string {
  return `${depth}, ${status}, weight ${weight}`;
}

function proofsOf({ source }: TimelinePeriod, interest: Interest, indent: string): string[] {
  return interest.evidence.map(
    ({ line, rule, text }) => `${indent}${source.path}:${line} ${rule}: ${JSON.stringify(text)}`,
  );
}
