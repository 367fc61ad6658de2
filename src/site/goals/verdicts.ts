import { addTo, compareText } from "../../lists.ts";
import type { Goal, Passage, Section } from "../../model.ts";
import type { ReadSection } from "../mentions.ts";
import { daysBetween, LONGEST_WAIT } from "./days.ts";
import { isLater, type Journal, type Keys, type Place } from "./statements.ts";
import { fold } from "./words.ts";

/** The author's own mark for an earlier goal, under a heading like 'Goal grades'. */
export interface Verdict extends Place {
  heading: string;
  words: Keys["words"];
  state: Goal["state"];
  /** Where the author says how it went: 'Result: two chapters' rather than 'Grade: B'; null for a bare 'Grade: N/A', which says nothing. */
  told: Pick<Passage, "line" | "text"> | null;
  /** A row of a table, which may say a long goal in short. */
  isRow?: true;
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
    const { words } = journal.keysOf(read, goal, goal.text);
    const state = ROW_MET.test(told.text) ? "met" : ROW_MISSED.test(told.text) ? "missed" : "touched";
    return [{ ...journal.placeOf(read, goal.line), heading: goal.text, words, state, told, isRow: true }];
  });
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
export function verdictOn(
  goal: Place & Keys & { text: string },
  byWord: ReadonlyMap<string, readonly Verdict[]>,
): Verdict | null {
  const candidates = new Set([...goal.words, sameAs(goal.text)].flatMap((word) => byWord.get(word) ?? []));
  const fitting = [...candidates].filter(
    (verdict) =>
      isLater(verdict, goal) &&
      (daysBetween(goal.day, verdict.day) ?? 0) <= LONGEST_WAIT &&
      (likeness(goal.words, verdict.words) >= SAME ||
        isShortFor(verdict, goal) ||
        sameAs(goal.text) === sameAs(verdict.heading)),
  );
  const closeness = ({ words }: Verdict) => likeness(goal.words, words);
  return (
    fitting.sort(
      (a, b) =>
        compareText(a.day ?? "", b.day ?? "") ||
        (a.isRow && b.isRow ? closeness(b) - closeness(a) : 0) ||
        a.line - b.line,
    )[0] ?? null
  );
}

/** Most of the words of a row, two at least, are those of the goal. */
function isShortFor({ isRow, words }: Verdict, goal: Keys): boolean {
  const shared = [...words].filter((word) => goal.words.has(word)).length;
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
