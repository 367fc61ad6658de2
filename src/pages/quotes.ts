import type { Passage, Quote } from "../model.ts";
import { type Span, sentencesOf } from "../resources/index.ts";
import { detectLanguage } from "../topics/language.ts";
import { findTopicName } from "../topics/name-places.ts";
import type { Ledger } from "./ledger.ts";
import { sayMath } from "./plain-math.ts";
import type { WordsView } from "./views/marks.ts";

const SCRIPTS = [
  ["ja", /[\u3040-\u30ff]/],
  ["ko", /\p{Script=Hangul}/u],
  ["zh", /\p{Script=Han}/u],
] as const;

/** Words of the author with the language that they are set in. */
export function sayWords(ledger: Ledger, { path, text }: Pick<Quote, "path" | "text">): WordsView {
  return { text: sayMath(text), language: findLanguage(ledger, path, text) };
}

/** What is longer than that is cut all the same. */
const LONGEST = 260;

/** The whole sentence that words of a text come from, which are cut at both ends ('… of the pier. The recorder ran all …'): the one that names the topic. */
export function sayWhole(ledger: Ledger, path: string, topic: string, found: { line: number; text: string }): string {
  const isCut = found.text.startsWith("… ") || found.text.endsWith(" …");
  const words = found.text.replace(/^… /, "").replace(/ …$/, "");
  const passage = isCut ? findPassage(ledger, path, found.line, words) : undefined;
  if (!passage) return found.text;
  const { text } = passage;
  const from = text.indexOf(words);
  const whole = sentencesOf(passage).filter(({ start, end }) => start < from + words.length && end > from);
  const called = ledger.chart.topics.get(topic);
  const middle = from + words.length / 2;
  const textOf = ({ start, end }: Span) => text.slice(start, end).trim();
  const named =
    whole.find((sentence) => called && findTopicName(textOf(sentence), called) >= 0) ??
    whole.find(({ start, end }) => start <= middle && middle <= end);
  return named && textOf(named).length <= LONGEST ? textOf(named) : found.text;
}

function findPassage(ledger: Ledger, path: string, line: number, words: string): Passage | undefined {
  const passages = ledger.entryAt.get(path)?.sections.flatMap((section) => section.passages) ?? [];
  return passages.find((passage) => passage.line === line && passage.text.includes(words));
}

/** What the entry says of itself; else what the script of the words tells. Null: the journal's. */
function findLanguage(ledger: Ledger, path: string, text: string): string | null {
  const entry = ledger.entryAt.get(path);
  if (entry?.language) return entry.language;
  const script = SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const isJapanese = script === "zh" && entry !== undefined && detectLanguage(entry.sections, null) === "ja";
  const language = isJapanese ? "ja" : script;
  return language === null || ledger.site.settings.language.startsWith(language) ? null : language;
}
