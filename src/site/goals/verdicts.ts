import { addTo, compareText } from "../../lists.ts";
import type { Goal, Passage, Section } from "../../model.ts";
import type { ReadSection } from "../mentions.ts";
import { AHEAD, NOT, PART } from "./claims.ts";
import { daysBetween, LONGEST_WAIT } from "./days.ts";
import { isLater, type Journal, type Keys, type Place } from "./statements.ts";
import { fold, subjectWords } from "./words.ts";

/** The author's own mark for an earlier goal, under a heading like 'Goal grades'. */
export interface Verdict extends Place {
  heading: string;
  words: Keys["words"];
  state: Goal["state"];
  /** Where the author says how it went: 'Result: two chapters' rather than 'Grade: B'; null for a bare 'Grade: N/A', which says nothing. */
  told: Pick<Passage, "line" | "text"> | null;
  /** A row of a table, which may say a long goal in short. */
  isRow?: true;
  /** Of a row: how close the goal is that its first cell names best. It answers no other. */
  best?: number;
}

const ABOUT_GOALS =
  /\b(?:goals? (?:grades?|reviews?|recap|results?|progress|check-?in|update)|grading\b.*\bgoals|goals? (?:from|of|for) last (?:week|month|quarter|year)|last (?:week|month|quarter|year)['’]s goals|(?:review|recap|progress) (?:of|on) (?:my |the |last )?(?:\w+['’]s )?goals)\b/i;
const GRADE = /\b(?:grade|score|mark)\W{1,6}(N\/A|[A-F])[+\-−–]?(?!\p{L})/iu;
const UNGRADED = /^\W*(?:grade|score|mark)\W{1,6}N\/A\W*$/i;
const RESULT =
  /^(?:result|status|outcome|verdict)\W{1,6}(done|met|achieved|completed|missed|failed|not (?:yet )?(?:met|done|started|begun|attempted)|did(?: not|n['’]t) (?:start|begin|do|get)|partly|partial|in progress)\b/i;

const TOLD = /^\W*(?:result|status|outcome|verdict)\W{1,6}(?=\S)/i;

/** Every goal that the author judged himself, in order of time: each under a heading of its own, or in the row of a table. */
export function findVerdicts(journal: Journal): Verdict[] {
  return journal.sections.flatMap((read) => {
    const rows = findRows(journal, read);
    if (rows.length > 0) return rows;
    const { section, entry } = read;
    const parent = section.parent === null ? undefined : entry.sections[section.parent];
    if (section.heading === null || !parent?.heading || !ABOUT_GOALS.test(parent.heading)) return [];
    const state = readState(section);
    if (state === null) return [];
    const passage = {
      kind: "paragraph" as const,
      line: section.line,
      text: section.heading,
      strong: [],
      links: [],
      checked: null,
    };
    const { words } = journal.keysOf(read, passage, section.heading);
    const told = section.passages.find(({ text }) => TOLD.test(text)) ?? section.passages[0] ?? passage;
    const bare = { line: told.line, text: told.text.replace(TOLD, "") };
    const place = journal.placeOf(read, section.line);
    return [{ ...place, heading: section.heading, words, state, told: UNGRADED.test(bare.text) ? null : bare }];
  });
}

const GOAL_COLUMN = /^\W*(?:my |the )?(?:intentions?|goals?|plans?|objectives?|resolutions?|targets?)\b/i;
const TOLD_COLUMN =
  /\b(?:accomplish(?:ment|ed)s?|results?|outcomes?|status|verdict|grades?|progress|achieved|actual(?:ly)?|happened|went|did)\b/i;
const ROW_MET = /^\W*(?:got (?:it|there)|done|yes|met|achieved|finished|completed)\b|^\s*[✓✔✅☑]/i;
const ROW_MISSED = /^\W*(?:no\b|nope|not\b|failed|missed|slack(?:ed|ing)|did(?: not|n['’]t)\b)|^\s*[✗✘❌]/i;

/** The rows of 'Intention | Accomplishment': in the first cell a goal, in the second what became of it. */
function findRows(journal: Journal, read: ReadSection): Verdict[] {
  const lines = new Map<number, Passage[]>();
  for (const passage of read.section.passages) if (passage.kind === "cell") addTo(lines, passage.line, passage);
  const [header = [], ...rows] = [...lines.values()];
  const [goals, results] = header;
  if (!goals || !results || !GOAL_COLUMN.test(goals.text) || !TOLD_COLUMN.test(results.text)) return [];
  return rows.flatMap(([goal, told]): Verdict[] => {
    if (goal === undefined || told === undefined || told.text === "") return [];
    const words = withNumbers(journal.keysOf(read, goal, goal.text).words, goal.text);
    const isMet = ROW_MET.test(told.text) || tellsAmount(goal.text, told.text);
    const state = isMet ? "met" : ROW_MISSED.test(told.text) ? "missed" : "touched";
    return [{ ...journal.placeOf(read, goal.line), heading: goal.text, words, state, told, isRow: true }];
  });
}

/** 'swim 20 or 30 lengths' and beside it 'swimming 30 lengths now': the same work, with the amount that was asked for, not '30 minutes'. */
function tellsAmount(goal: string, told: string): boolean {
  const [asked, named] = [numbersOf(goal), numbersOf(told)];
  if (asked.length === 0 || NOT.test(told) || AHEAD.test(told) || PART.test(told)) return false;
  const [verb] = subjectWords(FIRST_WORD.exec(goal)?.[0] ?? "");
  const isSameWork = verb !== undefined && subjectWords(FIRST_WORD.exec(told)?.[0] ?? "").has(verb);
  const isNamed = (number: string): boolean => named.includes(number) && !isOfOther(goal, told, number);
  return isSameWork && (/\bor\b/i.test(goal) ? asked.some(isNamed) : asked.every(isNamed));
}

const FIRST_WORD = /\p{L}+/u;
const COUNTED = /(?<![\d.,])(\d+(?:[.,]\d+)*)\s+(?!(?:now|already|and|of|or|so|per|times?)(?!\p{L}))(\p{L}+)/giu;

/** Whether a number counts something that the goal does not name. */
function isOfOther(goal: string, told: string, number: string): boolean {
  const asked = subjectWords(goal);
  const counted = [...told.matchAll(COUNTED)].flatMap(([, count, unit = ""]) => (count === number ? [unit] : []));
  return counted.some((unit) => ![...subjectWords(unit)].some((word) => asked.has(word)));
}

function numbersOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** The words that a row and a goal are compared by, with their numbers: 'eat 80-120g of fish' meets '80-120 fish'. */
function withNumbers(words: ReadonlySet<string>, text: string): ReadonlySet<string> {
  return new Set([...[...words].filter((word) => !/^\d/.test(word)), ...numbersOf(text)]);
}

function readState({ passages }: Section): Goal["state"] | null {
  for (const { text, kind } of passages) {
    if (kind === "code" || kind === "quote") continue;
    const grade = GRADE.exec(text)?.[1]?.toUpperCase();
    if (grade !== undefined) return GRADES[grade] ?? "touched";
    const result = RESULT.exec(text)?.[1]?.toLowerCase();
    if (result !== undefined)
      return /^(?:done|met|achieved|completed)$/.test(result)
        ? "met"
        : /^(?:partly|partial|in)/.test(result)
          ? "touched"
          : "missed";
  }
  return null;
}

/** Grades that say more than that a goal was reached in part; 'N/A': it fell away. */
const GRADES: Readonly<Record<string, Goal["state"]>> = { A: "met", D: "missed", F: "missed", "N/A": "open" };

/** How much of both texts has to be the same for one to be the other, slightly reworded. */
const SAME = 0.6;

/** The first verdict after a goal that is about it. */
export function verdictOn(goal: Judged, byWord: ReadonlyMap<string, readonly Verdict[]>): Verdict | null {
  const candidates = new Set([...goal.words, sameAs(goal.text)].flatMap((word) => byWord.get(word) ?? []));
  const closeness = (verdict: Verdict) => likeness(comparedWords(goal, verdict), verdict.words);
  const fitting = [...candidates].filter(
    (verdict) =>
      mayJudge(verdict, goal) &&
      (closeness(verdict) >= SAME || isShortFor(verdict, goal) || sameAs(goal.text) === sameAs(verdict.heading)) &&
      closeness(verdict) >= (verdict.best ?? 0),
  );
  return (
    fitting.sort(
      (a, b) =>
        compareText(a.day ?? "", b.day ?? "") ||
        (a.isRow && b.isRow ? closeness(b) - closeness(a) : 0) ||
        a.line - b.line,
    )[0] ?? null
  );
}

type Judged = Place & Keys & { text: string };

/** Rows with what they know of the other goals that they may be about. */
export function allotRows(verdicts: readonly Verdict[], goals: readonly Judged[]): Verdict[] {
  return verdicts.map((verdict) => {
    if (!verdict.isRow) return verdict;
    const judged = goals.filter((goal) => mayJudge(verdict, goal));
    return {
      ...verdict,
      best: Math.max(0, ...judged.map((goal) => likeness(comparedWords(goal, verdict), verdict.words))),
    };
  });
}

function mayJudge(verdict: Verdict, goal: Judged): boolean {
  return isLater(verdict, goal) && (daysBetween(goal.day, verdict.day) ?? 0) <= LONGEST_WAIT;
}

function comparedWords({ words, text }: Judged, { isRow }: Verdict): ReadonlySet<string> {
  return isRow ? withNumbers(words, text) : words;
}

/** Most of the words of a row, two at least, are those of the goal. */
function isShortFor(verdict: Verdict, goal: Judged): boolean {
  const { isRow, words } = verdict;
  const compared = comparedWords(goal, verdict);
  const shared = [...words].filter((word) => compared.has(word)).length;
  return isRow === true && shared >= 2 && shared >= SAME * words.size;
}

/** Verdicts by each of their words. */
export function indexVerdicts(verdicts: readonly Verdict[]): Map<string, Verdict[]> {
  const index = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    for (const word of [...verdict.words, sameAs(verdict.heading)]) addTo(index, word, verdict);
  }
  return index;
}

/** Key of the very same words: 'Finish another chapter of my book' has none that tell it from other goals. */
function sameAs(text: string): string {
  return `= ${fold(text)}`;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
