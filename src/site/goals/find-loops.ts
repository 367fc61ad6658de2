import { listEnclosing } from "../../entries/enclosing.ts";
import type { OpenLoop, Passage } from "../../model.ts";
import { sentencesOf } from "../../resources/index.ts";
import type { ReadSection } from "../mentions.ts";
import { withoutQuotes } from "./claims.ts";
import { isOwnText, type Journal, type Keys, type Place, shorten } from "./statements.ts";
import { withoutVerb } from "./verbs.ts";
import { partsOf } from "./words.ts";

/** Something left open, before it is known whether it was closed. */
export interface LoopDraft extends Place, Keys {
  kind: OpenLoop["kind"];
  text: string;
}

const TODO_MARK =
  /(?:^|[\s([-])(?:TODO|To-?[Dd]o|to-do)(?:\s+\d{1,2} \p{Lu}\p{Ll}+)?\s*[:：]\s*|^(?:TODO|TO DO)\s+(?=\S)/u;
/** 'Need to revisit …', 'I still need to …', 'might be worth a skim later'; nobody else's needs and none of the past. */
const TODO_WORDS: readonly RegExp[] = [
  /(?:^|[,;–—-]\s*|\b(?:and|but|so|though|I|we)\s+)(?:(?:I|we)\s+)?(?:still\s+|also\s+|really\s+)*need to (?!know\b|be\b|say\b|admit\b|mention\b)\w/i,
  /(?:^|[,;:–—-]\s*|\b(?:to|will|'ll|should|must|and)\s+)follow up (?!test\b|to\b)(?:on|with|and|about|by)\b/i,
  /(?:^|\b(?:I|we)(?:'ll| will| should| must| have to| want to| might| may)\s+(?:\w+ly\s+)?)revisit\b(?!ing|ed)/i,
  /(?:^|[,;:–—-]\s*|\b(?:to|will|'ll|should|must|and|may|might)\s+)(?:look into|look up|search for|dig into|dig deeper into|explore|investigate|come back to|return to|get back to|check|read|try|study|learn)\b.{0,80}\b(?:later|some ?day|another time|next time|at some point|in (?:the )?future)\b/i,
  /\bworth (?:an?|another) (?:\w+ )?(?:skim|read|look|watch|try|visit|second look|re-?read|re-?watch)\b.{0,30}\b(?:later|sometime|some ?day|at some point|another time)\b/i,
];
const QUESTION_WORDS =
  /\b(?:open question|(?:am |still |'m )?not (?:yet )?sure (?:why|how|what|whether|if|which|where)\b|(?:still|is|are|remains?) unclear\b|(?:don['’]?t|do not) (?:yet |quite |really )?(?:understand|know) (?:why|how|what|whether|if)\b|no idea (?:why|how|what|whether|if)\b|(?:I )?wonder(?:ing)? (?:why|how|what|whether|if)\b|figure out (?:why|how|what|whether)\b|didn['’]?t (?:quite )?(?:grok|understand|get)\b)/i;
const QUESTION_START =
  /^(?:(?:but|and|so|also|hmm|ok|open question|question|q)\W+)*(?:what|why|how|when|where|who|which|whose|is|are|was|were|does|do|did|can|could|should|would|will|has|have|am|if|any)\b/i;
const POST = "(?:posts?|part|article|entry|entries|write-?up|episode|installment|instalment|newsletter|log|note|video)";
const NEXT = "(?:next|future|later|coming|upcoming|follow-?up|following|separate|second|third|another|subsequent)";
/** 'I leave a hole here, to be filled later': 在这里留个坑，以后再来填上. */
const LEFT_HOLE = /(?:留(?:个|一个)?|挖(?:个|一个)|占(?:个|一个)?)坑(?!了)/u;
const PROMISES: readonly RegExp[] = [
  new RegExp(`\\bin (?:an?|the|my|one of the|one of my|some)?\\s*${NEXT} (?:blog )?${POST}\\b`, "i"),
  new RegExp(
    `\\b(?:I|we)(?:'ll|’ll| will| am going to| plan to| intend to)\\b[^.;]{0,120}\\b(?:next|future|later|upcoming|follow-?up|separate|dedicated) (?:blog )?${POST}\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:next|upcoming|future) (?:blog )?${POST} (?:will|is going to) (?:be|cover|show|explain|describe|look|deal)\\b`,
    "i",
  ),
  /\b(?:I|we)(?:'ll|’ll| will)(?: also| then)? (?:make|publish|post|share|write|upload|release|open-?source|put)\b[^.;,]{0,100}\b(?:soon|eventually|later this|next (?:week|month|time)|in the coming)\b/i,
  /\b(?:I|we)(?:['’](?:m|re)| am| are)? (?:still |also )?hop(?:e|ing) to (?:(?:soon|eventually|some ?day) (?!(?:be|see|hear|feel|meet)\b)\w|(?:publish|post|share|write|upload|release|add|implement)\b[^.;]{0,80}\bsoon\b)/i,
  LEFT_HOLE,
  // 'Tomorrow I take the time to go into it': 明天抽空深入了解. What others may do with their time has 可以.
  /(?<!(?:你|他|她|大家|读者|官方)[^。]{0,6})(?:明天|以后|改天|下次|回头|有空|有时间)(?:我|要|得|再|抽空|抽时间|找时间|好好|仔细|深入|继续|慢慢){1,4}(?:学习?|了解|研究|看|读|补|复习|理解|尝试)/u,
  /(?<!(?:你|他|她|大家|读者|官方)[^。]{0,6})(?:以后|之后|后面|下次|有空|改天|日后|过几天)(?:(?:再|来|会|我)){0,3}(?:填坑|填上|补上|补充|完善|更新)|(?:下一?篇|后续)(?:文章|博客|博文)?(?:再|会|将|我会)(?:写|讲|介绍|更新|补充|分享)/u,
  /\bstay tuned (?:for|to|as)\b/i,
];
/** Without one of these words a text that is no log leaves nothing open; most texts go no further. */
const MAY_SAY =
  /to-?\s?do\b|\b(?:posts?|part|article|entr(?:y|ies)|write-?up|episode|instal?lment|newsletter|log|note|video|soon|eventually|stay tuned|later|coming|next|hop(?:e|ing) to)\b|坑|明天|回头|有时间|以后|之后|后面|下次|有空|改天|日后|过几天|下一?篇|后续/i;
/** About what stands in this text, what was, or what others do. */
const NO_PROMISE =
  /\b(?:below|above|if you|you(?:'ll| will)|in (?:the|a|my) (?:previous|last|earlier|first)|promised|as (?:I )?said|would have|earlier post|let['’]?s say|(?:I|we) (?:already )?(?:explained|wrote|showed|described|covered|discussed|published|mentioned)|part of (?:the|a|my|our)(?! (?:series|post)))\b|之前|上次|曾经|已经/i;
const QUESTIONS_HEADING =
  /^[^\p{L}]*(?:(?:open |my |remaining |unanswered )?questions?\W*(?:i (?:still )?have\W*)?|offene fragen|fragen|questions ouvertes|preguntas(?: abiertas)?|perguntas(?: em aberto)?|domande(?: aperte)?|(?:open )?vragen|问题|疑问|疑問)[^\p{L}]*$/iu;
const TODO_HEADING =
  /^\W*(?:to-?\s?dos?|backlog|to do list|zu erledigen|aufgaben|noch offen|à faire|por hacer|pendientes?|a fazer|pendências|da fare|te doen|nog te doen|待办(?:事项)?|やること)[^\p{L}\p{N}]*$/iu;
/** 'So: two questions.' In a text that is no log only a line that says nothing else announces the author's own. */
const PLAIN_LEAD =
  /(?:^|[.:!]\s+)(?:(?:so|two|three|four|some|my|a few|more|open|remaining|unanswered)\W+)*questions?(?: (?:i (?:still )?have|left|that remain|remaining|for (?:later|next time)))?[.:：]$/i;
const QUESTIONS_LEAD = /\b(?:questions?|unclear|unsure|wondering)\b[^.?!]{0,60}[.:：]$/i;

/** Everything that the journal leaves for later, in its own order. `isGoal`: passages that are goals already. */
export function findLoops(journal: Journal, isGoal: (read: ReadSection, passage: Passage) => boolean): LoopDraft[] {
  return journal.sections.flatMap((read) => {
    const { heading } = read.section;
    const isLog = isLogSection(read);
    const quizzes = journal.quizzesOf(read);
    let lead: OpenLoop["kind"] | null = null;
    return read.section.passages.flatMap((passage, at): LoopDraft[] => {
      if (passage.kind !== "item") lead = (isLog ? QUESTIONS_LEAD : PLAIN_LEAD).test(passage.text) ? "question" : null;
      if (
        !(isOwnText(passage) || isOwnNote(passage)) ||
        passage.checked !== null ||
        isGoal(read, passage) ||
        quizzes.has(passage)
      )
        return [];
      const listed = passage.kind === "item" ? (kindOfHeading(heading) ?? lead) : null;
      if (listed === "todo" || (listed === "question" && /[?？]$|^(?:why|how|what|whether)\b/i.test(passage.text)))
        return [draft(journal, read, passage, listed, passage.text)];
      const next = read.section.passages[at + 1];
      const isLabel = passage.text.endsWith(":") && next?.kind === "item";
      return findInPassage(
        journal,
        read,
        isLabel ? { ...passage, text: `${passage.text} ${next.text}` } : passage,
        isLog,
      );
    });
  });
}

/** Set as a quote and yet the author's own: nobody quotes the hole that another left in his text. */
function isOwnNote({ kind, text }: Passage): boolean {
  return kind === "quote" && LEFT_HOLE.test(text);
}

function kindOfHeading(heading: string | null): "todo" | "question" | null {
  if (heading === null) return null;
  return TODO_HEADING.test(heading) ? "todo" : QUESTIONS_HEADING.test(heading) ? "question" : null;
}

/** A dated heading inside an entry, or an entry about a day or week: there the author speaks of his own work. */
function isLogSection({ entry, section }: ReadSection): boolean {
  return listEnclosing(section, entry.sections).some(
    ({ period }) => period && ["day", "week"].includes(period.precision) && period.rule !== "date",
  );
}

function findInPassage(journal: Journal, read: ReadSection, passage: Passage, isLog: boolean): LoopDraft[] {
  if (!isLog && !MAY_SAY.test(passage.text)) return [];
  const sentences = sentencesOf(passage).map(({ start, end }) => passage.text.slice(start, end).trim());
  return sentences.flatMap((sentence, at): LoopDraft[] => {
    const kind = kindOfSentence(sentence, passage, isLog, sentences.length === 1);
    if (kind === null) return [];
    const text = afterMark(sentence);
    const hasOwn = TODO_MARK.test(sentence) || TODO_MARK.test(sentences[at - 1] ?? "");
    const shown = hasOwn ? text : withReferent(text, sentences[at - 1]);
    return [draft(journal, read, passage, kind, kind === "promise" ? promiseFirst(shown) : shown)];
  });
}

function kindOfSentence(sentence: string, passage: Passage, isLog: boolean, isWhole: boolean): OpenLoop["kind"] | null {
  const text = withoutQuotes(sentence);
  if (TODO_MARK.test(text) && afterMark(sentence) !== "") return /[?？]\W*$/.test(text) ? "question" : "todo";
  if (isPromise(text) && !NO_PROMISE.test(text)) return "promise";
  if (!isLog) return null;
  if (/\b(?:need to|have to) (?:figure|find|work) out (?:why|how|what|whether|if)\b/i.test(text)) return "question";
  if (
    TODO_WORDS.some((pattern) => pattern.test(text)) &&
    !/\b(?:no|not|don['’]t|didn['’]t|never|won['’]t) (?:need|want|have)\b|\byou\b|[?？]\W*$/i.test(text)
  )
    return "todo";
  const isQuestion = /[?？]\W*$/.test(text) && QUESTION_START.test(text.replace(/^\W+/, ""));
  if (passage.kind === "item" && isWhole && isQuestion) return "question";
  return QUESTION_WORDS.test(text) &&
    !/\b(?:you|he|she|they|people|anyone|nobody)\b/i.test(text) &&
    !/\b(?:used to|was|were|did)\b.*\bnow\b/i.test(text)
    ? "question"
    : null;
}

function afterMark(sentence: string): string {
  const mark = TODO_MARK.exec(sentence);
  if (!mark) return sentence;
  // 'follow up test to-do: …' keeps its own words in front; 'TODO: …' has none.
  return sentence.slice(mark.index + mark[0].length).trim();
}

/** 'The locks are old (more on this in the next part).' promises only what stands in the brackets: it leads, before what it is about. */
function promiseFirst(text: string): string {
  const [brackets, inside = ""] =
    [...text.matchAll(/\s*\(([^()]{5,200})\)/g)].find(([, words = ""]) => isPromise(words)) ?? [];
  if (brackets === undefined) return text;
  const rest = text.replace(brackets, "");
  return isPromise(rest) ? text : `${inside}: ${rest}`;
}

function isPromise(text: string): boolean {
  return PROMISES.some((pattern) => pattern.test(text));
}

/** 'Need to figure out why this is.' means nothing without the sentence before it. */
function withReferent(sentence: string, before: string | undefined): string {
  const pointsBack = /\b(?:this|that|it|these|those|them)\b(?!\s+\p{L}{4,})/iu.test(sentence) && sentence.length < 90;
  return before !== undefined && (pointsBack || sentence.length < 25) ? `${before} ${sentence}` : sentence;
}

function draft(journal: Journal, read: ReadSection, passage: Passage, kind: OpenLoop["kind"], text: string): LoopDraft {
  const place = journal.placeOf(read, passage.line);
  const keys = journal.keysOf(read, passage, text);
  const above = keys.wholes.size === 0 && partsOf(text).size > 0 ? findAbove(read, passage) : null;
  const wholes = above === null ? keys.wholes : journal.keysOf(read, above, "").wholes;
  return { ...place, ...keys, wholes, words: withoutVerb(keys.words, text), kind, text: shorten(text) };
}

/** The item that an inner one stands under: 'Need to watch 6' is about the course that is linked there. */
function findAbove({ section }: ReadSection, passage: Passage): Passage | null {
  const depth = passage.depth ?? 1;
  const before = section.passages.slice(0, section.passages.indexOf(passage));
  return before.findLast((other) => other.kind === "item" && (other.depth ?? 1) < depth) ?? null;
}
