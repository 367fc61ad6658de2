import type { Claim } from "./claims.ts";
import { daysBetween, LONGEST_WAIT } from "./days.ts";
import type { EvidenceIndex, WordMatch } from "./evidence.ts";
import type { GoalDraft } from "./find-goals.ts";
import { reaches, type Wish } from "./reached.ts";
import type { Statement } from "./statements.ts";
import { asksForEnd, fulfils, fulfilsOn, fulfilsRightOn, isFinishing } from "./verbs.ts";
import { amountsOf, fold, stepsOf, subjectWords, unitsOf } from "./words.ts";

/** How much a statement says about a goal. */
export interface Match {
  statement: Statement;
  /** 'done' fulfils it, or one of its parts; 'touched' only shows that it was not forgotten. */
  grade: "done" | "touched";
}

/** Words in common that are enough to speak of the same thing, and to say that it is done. */
const TOUCHED = 0.5;
const DONE = 0.6;

/** What a goal's own words ask for. */
export interface Asked {
  steps: ReadonlySet<string>;
  verb: string | null;
  wish: Wish | null;
  /** 'lecture 20'; only for a goal that names nothing else. */
  units: ReadonlySet<string>;
}

export function matchStatement(goal: GoalDraft, asked: Asked, statement: Statement, evidence: EvidenceIndex): Match[] {
  const { verb, wish } = asked;
  const claim = evidence.claimOf(statement.text);
  // A box without a tick says that it was not done.
  if (statement.checked === false || restates(goal, statement)) return [];
  if (wish !== null && isSoon(goal, statement) && reaches(wish, statement.text)) return [{ statement, grade: "done" }];
  if (claim === "not" && statement.checked === null) return [];
  const match = evidence.compareWords(goal, statement);
  const likeness = readLikeness(goal, asked, statement, match, evidence);
  const { isRecap, sharesResource, sharesWhole, byWords, byStep, isUnit } = likeness;
  const isDone = statement.checked === true || (statement.checked === null && fulfils(verb, statement.text, claim));
  if (isTitle(goal, verb, statement) || isItsEnd(goal, claim, match.shared, statement, evidence))
    return [{ statement, grade: "done" }];
  if (isDone && isSame(goal, asked, statement, likeness) && (isRecap || isInFull(goal, statement, !sharesResource)))
    return [{ statement, grade: "done" }];
  if (/\b(?:not|no)\b/i.test(goal.text) && !sharesWhole && !isRecap) return [];
  const sharesTopic = isOnTopic(goal, statement, match.shared.length > 0, evidence);
  const isSimilar =
    byWords ||
    byStep ||
    (match.share >= TOUCHED && match.shared.length >= 2) ||
    (likeness.sharesStep && match.share >= 1 / 3);
  const isNear =
    isRecap ||
    sharesWhole ||
    (isUnit && isSoon(goal, statement)) ||
    (sharesTopic && (goal.words.size <= FEW || match.share >= 0.25)) ||
    quotes(goal, statement) ||
    opensWith(goal, statement) ||
    (isSimilar && isSoon(goal, statement));
  return isNear ? [{ statement, grade: "touched" }] : [];
}

/** What a statement has in common with a goal. */
interface Likeness {
  /** A box of the goal's own entry that says no more than the goal: '[x] 5 of Moss'. */
  isRecap: boolean;
  sharesResource: boolean;
  sharesWhole: boolean;
  sharesStep: boolean;
  byWords: boolean;
  byStep: boolean;
  /** '5L' of the course that the goal's 5 is of. */
  isPart: boolean;
  /** A ticked box with the very words of the goal. */
  isTwin: boolean;
  isUnit: boolean;
}

function readLikeness(
  goal: GoalDraft,
  { steps, units }: Asked,
  statement: Statement,
  { share, back, shared }: WordMatch,
  evidence: EvidenceIndex,
): Likeness {
  const { text, checked } = statement;
  const theirs = evidence.stepsOf(text);
  const sharesResource = intersects(goal.resources, statement.resources);
  const sharesWhole = sharesResource || intersects(goal.wholes, statement.wholes);
  const sharesStep = intersects(steps, theirs);
  const repeats = checked !== null && statement.entry === goal.entry && back > 0.99;
  return {
    isRecap: repeats && [...theirs].every((step) => steps.has(step)),
    sharesResource,
    sharesWhole,
    sharesStep,
    byWords: shared.length >= 2 && share >= DONE,
    byStep: share > 0.99 && sharesStep,
    isPart: sharesWhole && [...evidence.partsOf(text).keys()].some((base) => steps.has(base)),
    isTwin: checked === true && shared.length > 0 && share > 0.99 && back > 0.99,
    isUnit: units.size > 0 && intersects(units, unitsOf(text)),
  };
}

/** Whether both speak of the same thing: enough for words of an end to be about the goal. */
function isSame(goal: GoalDraft, { verb }: Asked, statement: Statement, likeness: Likeness): boolean {
  const { isRecap, sharesResource, byWords, byStep, isPart, isTwin, isUnit } = likeness;
  if (isRecap || sharesResource || byWords || byStep || isPart || isTwin) return true;
  return isOnlyObject(goal, verb, statement) || (isUnit && isWithinMonth(goal, statement));
}

/**
 * A telling topic of both. Where they have no word in common, it has to be all that the goal is about: a 'squat' is training, and yet
 * says nothing of 'a yoga class at the gym'.
 */
function isOnTopic(goal: GoalDraft, { topics }: Statement, sharesWord: boolean, { isTelling }: EvidenceIndex): boolean {
  const shared = [...goal.topics].filter((topic) => topics.has(topic));
  return shared.some(isTelling) && (sharesWord || shared.length === goal.topics.size);
}

/** A goal of so few words is about its topic. */
const FEW = 4;

/** A later title that holds the goal word for word. */
function quotes(goal: GoalDraft, { text, line, read }: Statement): boolean {
  const bare = fold(goal.text);
  return (
    line === read.section.line &&
    goal.words.size > 0 &&
    bare.split(" ").length >= 3 &&
    ` ${fold(text)} `.includes(` ${bare} `)
  );
}

/** The title of a later entry that is the goal itself, but for a date or label in front: 'April 2024: a month of tides'. */
function isTitle(goal: GoalDraft, verb: string | null, { text, line, entry, read }: Statement): boolean {
  if (verb !== null || entry === goal.entry || read.index !== 0 || line !== read.section.line) return false;
  const bare = fold(goal.text);
  const title = text.slice(text.search(/[^:：–—]*$/u));
  return goal.words.size > 0 && bare.split(" ").length >= 3 && (fold(title.trim()) === bare || fold(text) === bare);
}

/** 'Find the click', and soon after 'I mended it: no clicks': the verb's end beside the one word that it is about. */
function isOnlyObject(goal: GoalDraft, verb: string | null, statement: Statement): boolean {
  if (verb === null) return false;
  const objects = subjectWords(goal.text.split(/[.;:,(]/)[0] ?? "");
  if (objects.size !== 1) return false;
  const isObject = (word: string): boolean => [...subjectWords(word)].some((one) => objects.has(one));
  if (statement.entry !== goal.entry) return fulfilsRightOn(verb, statement.text, isObject);
  return isWithinMonth(goal, statement) && fulfilsOn(verb, statement.text, isObject);
}

function isWithinMonth(goal: GoalDraft, statement: Statement): boolean {
  const days = daysBetween(goal.day, statement.day);
  return days !== null && days <= MONTH;
}

/** 'The sails, finished', and later 'They are finished, all of the sails' or the same said of a passage that is about them. */
function isItsEnd(
  goal: GoalDraft,
  claim: Claim,
  shared: readonly string[],
  statement: Statement,
  { wordsAround }: EvidenceIndex,
): boolean {
  if (claim !== "done" || shared.length === 0 || !asksForEnd(goal.text) || !isFinishing(statement.text)) return false;
  const around = wordsAround(statement);
  return isSoon(goal, statement) && [...goal.words].every((word) => around.has(word));
}

const RESTATING = /\b(?:I|we) (?:asked|wanted|set out|promised|hoped|planned|wrote)\b|\bgoals? (?:was|were|for)\b/i;

/** 'Last year I asked for a kiln and a mile': the goal again, and not what became of it. */
function restates(goal: GoalDraft, { text }: Statement): boolean {
  return RESTATING.test(text) && goal.text.length > 0 && ` ${fold(text)} `.includes(` ${fold(goal.text)} `);
}

const MONTH = 45;

/** In the goal's own log, a sentence of one word that is the goal's ('Blinks.'), or one that opens with its first: 'Moss: 23 done.' */
function opensWith(goal: GoalDraft, statement: Statement): boolean {
  const { text, line, read } = statement;
  if (statement.entry !== goal.entry || statement.checked !== null || line === read.section.line) return false;
  const [, opening = "", sign] = /^\W*(\p{L}+)([.!:：])/u.exec(text) ?? [];
  const [word] = subjectWords(opening);
  if (word === undefined) return false;
  return sign === ":" || sign === "：" ? [...goal.words][0] === word : goal.words.has(word);
}

/** The amount that was set, and not a year later: 'interviewed four' is not 'interview five'. */
function isInFull(goal: GoalDraft, statement: Statement, inWords: boolean): boolean {
  const amounts = new Set([...amountsOf(statement.text, true), ...stepsOf(statement.text)]);
  return isSoon(goal, statement) && [...amountsOf(goal.text, inWords)].every((amount) => amounts.has(amount));
}

function isSoon(goal: GoalDraft, statement: Statement): boolean {
  const days = daysBetween(goal.day, statement.day);
  return days === null || days <= LONGEST_WAIT;
}

export function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}
