import type { Passage, Section } from "../../model.ts";
import { classifyHeading } from "../../topics/headings.ts";
import type { ReadSection } from "../mentions.ts";
import { isOwnText, type Journal, type Keys, type Place, shorten } from "./statements.ts";
import { withoutVerb } from "./verbs.ts";
import { subjectWords } from "./words.ts";

/** A goal as it was written down, before it is known what became of it. */
export interface GoalDraft extends Place, Keys {
  text: string;
  /** From a task list: its box; null elsewhere. */
  checked: boolean | null;
  /** Line of the next list of goals in the same entry; null for the last. */
  until: number | null;
}

/** Plans that are no goals of their own: they wait, or are ideas and questions. */
const NOT_GOALS =
  /^\W*(?:to-?\s?dos?|backlog|ideas?|future(?: work)?|open questions|questions|wish ?lists?|non-?goals?|tomorrow|待办|à faire|por hacer|a fazer|da fare|te doen|zu erledigen|ideen|idées|morgen|demain|mañana|amanhã|domani|明天|明日)\W*$/iu;
/** 'Continue ..' at the end of a log: what goes on in its next part. */
const GOES_ON = /^[^\p{L}]*(?:to be continued|continued?|still to come|继续|未完待续|续|続き|つづく)[^\p{L}]*$/iu;
const ABOUT_GOALS = /^\W*(?:(?:my|our|the|this year's)\s+)?(?:goals|resolutions|intentions|objectives)\b/i;
const PAST = /\b(?:last|past|previous|old|yesterday's|were|was|grad(?:es?|ing)|review|recap|met|missed|non-?goals?)\b/i;

/** 'Goals:', 'My plan for the next ten days:' */
const LEAD_IN =
  /^(?:(?:here are |these are )?(?:my|our|the|some|a few|today's|this week's)\s+)?(?:main |big |top |new )*(?:goals?|plans?|resolutions|intentions|objectives|targets|next steps|next up|next week|next month|up next|coming up)\b[^.?!]{0,70}[:：]$|^(?:(?:meine|mes|mis|as minhas|minhas|i miei|mijn|我的)\s*)?(?:lern)?(?:ziele|pläne|vorsätze|objectifs|résolutions|objetivos|propósitos|metas|obiettivi|propositi|doelen|voornemens|plannen|计划|目标|目標|やること)(?!\p{L}{2})[^.?!。]{0,70}[:：]$/iu;
/** "applied the new style": a list of what was done. */
const REPORT = /^(?:i |we )?[a-z]{3,}ed (?!up\b)/;
/** 'Papers:' in front of the items below it. */
const LABEL = /^[^:：]{1,60}[:：]\s*$/;
/** 'Math: linear algebra': the kind of work, not its subject. */
const KIND =
  /^(?:lectures?|papers?|maths?|coding|code|readings?|books?|courses?|videos?|projects?|writing)\s*[:：]\s+/i;
/** An item that talks of the one above it. */
const ASIDE =
  /^(?:because|since|note:|n\.?b\.?|e\.g\.|i\.e\.|why:|reason:|(?:it|this|that|these|those|they|he|she|when|if|for real|overview|part (?:one|two|three|four|five|\d))\b|i (?!will|want|plan|hope|need|intend|would|aim)|i['’]m (?!going|planning))/i;

/**
 * Every goal of the journal: items under 'Goals' and 'Next', under a line 'Goals:', and the boxes of task lists. An item inside of a
 * goal is a note on it, unless it has a box of its own; inside of a mere label ('Books:') it is a goal.
 */
export function findGoals(journal: Journal): GoalDraft[] {
  return withEnds(journal.sections.flatMap((read) => findInSection(journal, read)));
}

function findInSection(journal: Journal, read: ReadSection): GoalDraft[] {
  const { section, entry } = read;
  const heading = section.heading ?? entry.title;
  const isList = isGoalHeading(heading) || goesOn(read) || isBelowGoals(read);
  const found: GoalDraft[] = [];
  const quizzes = journal.quizzesOf(read);
  let isOpen = isList;
  /** The goal that items inside of it are notes on. */
  let goalDepth: number | null = null;
  for (const passage of section.passages) {
    if (passage.kind !== "item") {
      if (passage.kind === "paragraph" && passage.text !== "") {
        isOpen = isList || isLeadIn(passage.text);
        goalDepth = null;
      }
      continue;
    }
    const depth = passage.depth ?? 1;
    if (goalDepth !== null && depth > goalDepth && passage.checked === null) continue;
    const isOwn = (isOpen || passage.checked !== null) && isGoal(passage) && !quizzes.has(passage);
    if (isOwn) found.push(draft(journal, read, passage));
    if (goalDepth === null || depth <= goalDepth) goalDepth = isOwn ? depth : null;
  }
  return [...found, ...headingGoal(journal, read)];
}

/** A list ends where another one begins: a gap of other text between two goals of one entry. */
function withEnds(goals: readonly GoalDraft[]): GoalDraft[] {
  const ended = goals.map((goal) => ({ ...goal }));
  for (let at = ended.length - 2; at >= 0; at -= 1) {
    const [goal, next] = [ended[at], ended[at + 1]];
    if (!goal || !next || goal.entry !== next.entry) continue;
    const isSameList = goal.read === next.read && next.checked === goal.checked;
    goal.until = isSameList ? next.until : next.checked === null ? next.line : next.until;
  }
  return ended;
}

/** Whether a heading announces goals or plans, not ideas and not the judgement on earlier ones. */
export function isGoalHeading(heading: string): boolean {
  return classifyHeading(heading) === "plan" && !NOT_GOALS.test(heading) && !PAST.test(heading);
}

/** In a tutorial 'Continue' names a step: it announces goals only at the end of a log, or with the dots of what goes on. */
function goesOn({ section, entry, index }: ReadSection): boolean {
  const { heading, passages } = section;
  if (heading === null || !GOES_ON.test(heading) || index < entry.sections.length - 1) return false;
  const isLog = entry.sections.some(({ heading, period }) => heading !== null && period !== null);
  return (isLog || /(?:\.\.|…|。。)\s*$/.test(heading)) && passages.every(({ kind }) => kind === "item");
}

/** 'Goals:' above a list. */
export function isLeadIn(text: string): boolean {
  return LEAD_IN.test(text) && !PAST.test(text);
}

/** An item of a list that is a goal's own text: no label and, without a box of its own, no aside, no question. */
function isGoal(passage: Passage): boolean {
  if (!isOwnText(passage) || LABEL.test(passage.text) || !/[\p{L}\p{N}]/u.test(passage.text)) return false;
  return (
    passage.checked !== null || !(ASIDE.test(passage.text) || /[?？]$/.test(passage.text) || REPORT.test(passage.text))
  );
}

function draft(journal: Journal, read: ReadSection, passage: Passage): GoalDraft {
  const text = shorten(passage.text);
  const { checked } = passage;
  const place = journal.placeOf(read, passage.line);
  const bare = passage.text.replace(KIND, "");
  const keys = journal.keysOf(read, passage, bare);
  return { ...place, ...keys, words: withoutVerb(keys.words, bare), text, checked, until: null };
}

function parentOf({ entry, section }: ReadSection): Section | null {
  return section.parent === null ? null : (entry.sections[section.parent] ?? null);
}

/** 'Reading' under 'Goals for 2024': its items are goals too, unless the heading is one itself. */
function isBelowGoals(read: ReadSection): boolean {
  const parent = parentOf(read);
  return parent?.heading != null && isGoalHeading(parent.heading) && !isGoalInHeading(read);
}

/** Under 'Goals for next year' a heading that begins with a verb and has prose below is a goal. */
function isGoalInHeading(read: ReadSection): boolean {
  const parent = parentOf(read);
  if (parent?.heading == null || !ABOUT_GOALS.test(parent.heading) || !isGoalHeading(parent.heading)) return false;
  const { heading, passages } = read.section;
  return (
    heading !== null &&
    subjectWords(heading).size >= 2 &&
    passages.length > 0 &&
    passages.every(({ kind }) => kind !== "item")
  );
}

function headingGoal(journal: Journal, read: ReadSection): GoalDraft[] {
  const { heading, line } = read.section;
  if (heading === null || !isGoalInHeading(read)) return [];
  const passage: Passage = { kind: "paragraph", line, text: heading, strong: [], links: [], checked: null };
  return [draft(journal, read, passage)];
}
