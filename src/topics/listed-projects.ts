/** The author's own projects by their names: headings that stand in a table or list of projects of the same text, too. */

import type { InterestMention, Passage, Section } from "../model.ts";
import { isEverydayWord } from "./common-words/index.ts";
import { isGivenName } from "./given-names.ts";
import { classifyHeading, cleanHeading } from "./headings.ts";
import { isNoTopic } from "./phrases.ts";
import { isPlace } from "./place-names.ts";

/** 'Aufgaben' above a column, 'My projects:' above a list. */
const LIST =
  /^\P{L}*(?:(?:my|our|current|active|open|ongoing|meine|aktuelle|laufende|mes|mis|meus|i miei|mijn) )?(?:side )?(?:tasks?|projects?|aufgaben?|projekte?|projets?|tâches?|tareas?|proyectos?|tarefas?|projetos?|progetti|progetto|projecten|taken|项目|项目列表|任务|任务列表|プロジェクト|タスク)(?:übersicht|liste|(?: list| overview))?\P{L}*$/iu;
const LONGEST = 40;

/** Names of a list or a column of tasks and projects, in small letters. */
export function listProjects(sections: readonly Section[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { heading, passages } of sections) {
    for (const name of [...readColumns(passages), ...readItems(passages, heading !== null && LIST.test(heading))])
      if (name.length <= LONGEST) found.add(name.toLowerCase());
  }
  return found;
}

/** The cells below 'Projekt'. */
function readColumns(passages: readonly Passage[]): string[] {
  const rows = new Map<number, string[]>();
  for (const { kind, line, text } of passages)
    if (kind === "cell") rows.set(line, [...(rows.get(line) ?? []), text.trim()]);
  let column = -1;
  let width = 0;
  return [...rows.values()].flatMap((row) => {
    const at = row.findIndex((text) => LIST.test(text));
    if (at < 0) return column < 0 || row.length !== width ? [] : [row[column] ?? ""];
    [column, width] = [at, row.length];
    return [];
  });
}

/** The items below 'Projects:', or of a section that is called so. */
function readItems(passages: readonly Passage[], isHeaded: boolean): string[] {
  let isBelow = isHeaded;
  return passages.flatMap(({ kind, text }) => {
    if (kind === "item") return isBelow ? [text.trim()] : [];
    isBelow = LIST.test(text);
    return [];
  });
}

/** A heading that a list of projects names, as a topic by the author's word. */
export function findListedProject({ heading, line }: Section, projects: ReadonlySet<string>): InterestMention[] {
  if (heading === null || projects.size === 0) return [];
  const label = cleanHeading(heading);
  if (!projects.has(label.toLowerCase()) || classifyHeading(heading) !== "subject" || isNoTopic(label)) return [];
  return [{ label, rule: "heading", line, text: heading, isSure: true }];
}

/** 'Limpeteer': a single word, as no language has it. */
const COINED = /^\p{Lu}\p{L}{4,20}$/u;
/** 'Fixed the pump', 'Made a sail': what the author did. */
const DEED =
  /^\P{L}*(?:\p{Lu}\p{Ll}{2,}ed|Made|Wrote|Got|Set|Built|Did|Ran|Put|Found|Began|Sold|Sent|Gave|Cut|Drew|Shot|Kept|Brought|Came up)(?!\p{L})/u;

/** In a review, a heading of one coined word above a list of nothing but deeds: the author's own by its name. */
export function findCoinedProject({ heading, line, passages }: Section, isReview: boolean): InterestMention[] {
  const label = heading === null || !isReview ? "" : cleanHeading(heading);
  if (!COINED.test(label) || isEverydayWord(label, "en") || isNoTopic(label)) return [];
  // What a child or others did, or what was done in a town.
  if (isGivenName(label) || isPlace(label)) return [];
  const isOfDeeds = passages.length > 0 && passages.every(({ kind, text }) => kind === "item" && DEED.test(text));
  return isOfDeeds ? [{ label, rule: "heading", line, text: heading ?? label, isSure: true }] : [];
}
