import { addTo } from "../../lists.ts";
import type { Goal, Passage, Section } from "../../model.ts";
import { daysBetween, LONGEST_WAIT } from "./days.ts";
import { isLater, type Journal, type Keys, type Place } from "./statements.ts";
import { fold } from "./words.ts";

/** The author's own mark for an earlier goal, under a heading like 'Goal grades'. */
export interface Verdict extends Place {
  heading: string;
  words: Keys["words"];
  state: Goal["state"];
  /** Where the author says how it went: 'Result: two chapters' rather than 'Grade: B'. */
  told: Pick<Passage, "line" | "text">;
}

const ABOUT_GOALS =
  /\b(?:goals? (?:grades?|reviews?|recap|results?|progress|check-?in|update)|grading\b.*\bgoals|goals? (?:from|of|for) last (?:week|month|quarter|year)|last (?:week|month|quarter|year)['’]s goals|(?:review|recap|progress) (?:of|on) (?:my |the |last )?(?:\w+['’]s )?goals)\b/i;
const GRADE = /\b(?:grade|score|mark)\W{1,6}(N\/A|[A-F])[+\-−–]?(?!\p{L})/iu;
const RESULT =
  /^(?:result|status|outcome|verdict)\W{1,6}(done|met|achieved|completed|missed|failed|not met|not done|partly|partial|in progress)\b/i;

const TOLD = /^\W*(?:result|status|outcome|verdict)\W{1,6}(?=\S)/i;

/** Every goal that the author judged himself, in order of time. */
export function findVerdicts(journal: Journal): Verdict[] {
  return journal.sections.flatMap((read) => {
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
    return [{ ...journal.placeOf(read, section.line), heading: section.heading, words, state, told: bare }];
  });
}

function readState({ passages }: Section): Goal["state"] | null {
  for (const { text, kind } of passages) {
    if (kind === "code" || kind === "quote") continue;
    const grade = GRADE.exec(text)?.[1]?.toUpperCase();
    if (grade !== undefined) return grade === "A" ? "met" : grade === "F" || grade === "N/A" ? "open" : "touched";
    const result = RESULT.exec(text)?.[1]?.toLowerCase();
    if (result !== undefined)
      return /^(?:done|met|achieved|completed)$/.test(result)
        ? "met"
        : /^(?:partly|partial|in)/.test(result)
          ? "touched"
          : "open";
  }
  return null;
}

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
      (likeness(goal.words, verdict.words) >= SAME || sameAs(goal.text) === sameAs(verdict.heading)),
  );
  return (
    fitting.sort((a, b) =>
      (a.day ?? "") < (b.day ?? "") ? -1 : (a.day ?? "") > (b.day ?? "") ? 1 : a.line - b.line,
    )[0] ?? null
  );
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
