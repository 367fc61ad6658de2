import type { InterestMention, Section } from "../../model.ts";
import { isCredit } from "../credits.ts";
import type { Language } from "../cues/index.ts";
import { isPlaceOfWork, isSkipped, isTally, isWordsOfOthers, showsWork } from "../forms.ts";
import { acronymsRule } from "./acronyms.ts";
import { bareSubjectsRule } from "./bare-subjects.ts";
import { chaptersRule } from "./chapters.ts";
import { findLanguageOfCode } from "./code.ts";
import { courseCodesRule } from "./course-codes.ts";
import { coursesTakenRule } from "./courses-taken.ts";
import { deedsRule } from "./deeds.ts";
import { kindsRule } from "./kinds.ts";
import { labelsRule } from "./labels.ts";
import { learntDeedsRule } from "./learnt-deeds.ts";
import { linkedBooksRule } from "./linked-books.ts";
import { linksRule } from "./links.ts";
import { marksRule } from "./marks.ts";
import { namesRule } from "./names.ts";
import { notebooksRule } from "./notebooks.ts";
import { objectsRule } from "./objects.ts";
import { phrasesRule } from "./phrases.ts";
import { platformsRule } from "./platforms.ts";
import { type Reading, readPassage } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";
import { setNamesRule } from "./set-names.ts";
import { shapesRule } from "./shapes.ts";
import { announcesStudies, announcesTopics, headsLearning, headsTopics, isShortItem, statedRule } from "./stated.ts";
import { strongRule } from "./strong.ts";
import { tickedRule } from "./ticked.ts";
import { timedRule } from "./timed.ts";
import { titlesInBracketsRule } from "./titles-in-brackets.ts";
import { verbLastRule } from "./verb-last.ts";
import { worksRule } from "./works.ts";

/** Every kind of evidence that a passage can hold, the author's own mark first. */
const RULES: readonly EvidenceRule[] = [
  marksRule,
  statedRule,
  namesRule,
  phrasesRule,
  worksRule,
  titlesInBracketsRule,
  linkedBooksRule,
  objectsRule,
  kindsRule,
  verbLastRule,
  labelsRule,
  linksRule,
  notebooksRule,
  strongRule,
  acronymsRule,
  setNamesRule,
  shapesRule,
  bareSubjectsRule,
  chaptersRule,
  courseCodesRule,
  coursesTakenRule,
  timedRule,
  tickedRule,
  platformsRule,
  deedsRule,
  learntDeedsRule,
];

/** A line that opens a list of goals: 'Goals for this week:'. */
const GOALS =
  /^(?:\W*)(?:my )?(?:goals?|to-?dos?|plans?|plan|next steps?|tomorrow|ziele|objectifs|objetivos|next|up next|next up)\b[^.!?]{0,60}:?$/i;
/** A passage for later. */
const LATER = /^\W*(?:to-?do|tbd|later|someday|next up|tomorrow|(?:open )?questions (?:for|to) [^:]{3,30})\s*[:-]/i;

/** What the passages of a section say of interests. */
export function findEvidence(section: Section, language: Language): InterestMention[] {
  const found: InterestMention[] = [];
  const isHeaded = showsWork(section.heading ?? "");
  let isBelow = false;
  for (const reading of readPassages(section, language)) {
    const isItem = reading.passage.kind === "item";
    const isLed = showsWork(reading.text);
    // The items below 'Link(s) to work' are links to it, too.
    const isShown = isHeaded || isLed || (isItem && isBelow);
    if (!isItem) isBelow = isLed;
    for (const rule of RULES)
      for (const mention of rule.find(reading)) if (!isShown || !isPlaceOfWork(mention.label)) found.push(mention);
  }
  return [...found, ...section.passages.flatMap(findLanguageOfCode)];
}

function readPassages({ passages, heading }: Section, language: Language): Reading[] {
  let isGoal = false;
  const isHeaded = headsTopics(heading);
  const isLearning = headsLearning(heading);
  let isStated = false;
  let isStudied = false;
  const readings: Reading[] = [];
  // Beside ticked ones a task that is not was not done, as in the day's list of who keeps habits.
  const isHabits = passages.some(({ checked }) => checked === true);
  for (const passage of passages) {
    if (isHabits && passage.checked === false) continue;
    if (passage.kind === "code" || isWordsOfOthers(passage)) continue;
    if (LATER.test(passage.text) || isCredit(passage.text) || isTally(passage.text) || isSkipped(passage.text))
      continue;
    if (announcesTopics(passage)) isStated = true;
    else if (passage.kind === "paragraph") isStated = false;
    if (passage.kind === "paragraph") isStudied = announcesStudies(passage);
    if (GOALS.test(passage.text)) isGoal = true;
    else if (passage.kind === "paragraph") isGoal = false;
    readings.push(
      readPassage(passage, language, {
        isGoal: isGoal || passage.checked === false,
        isStated: passage.kind === "item" && (isStated || isHeaded || (isStudied && isShortItem(passage))),
        isLearning: isLearning && passage.kind === "item",
      }),
    );
  }
  return readings;
}
