import type { Passage } from "../../model.ts";

/** 'A. the tide', 'b) the moon': one of several answers to choose from. */
const CHOICE = /^\(?[A-Ha-h][.):]\s+\S/;
/** 'Answer: the moon.' */
const ANSWER =
  /^(?:(?:the |correct )*answers?|solution|antwort|lösung|réponse|solución|respuesta|resposta|risposta|antwoord|答案|答え)\s*[:：]/iu;
const QUESTION = /[?？]\W*$/;
/** Choices behind a question, the fewest. */
const FEWEST = 2;

/** A question with the list right behind it. */
interface Asked {
  question: Passage;
  choices: readonly Passage[];
  /** Right behind the list; null where none is told. */
  answer: Passage | null;
}

/**
 * Questions that the text puts to its reader, with the answers to choose from and the right one: nothing that the author asks or sets out to
 * do. An answer without choices is the author's own, and so are 'a. the noise', 'b. the light' below one question of his that no key answers.
 */
export function findQuizzes(passages: readonly Passage[]): ReadonlySet<Passage> {
  const asked = passages.flatMap((question, at) => readQuestion(passages, question, at));
  const hasKey = passages.some(({ text }) => ANSWER.test(text));
  const isSeries = hasKey || asked.filter(hasLetters).length > 1;
  const quizzes = asked.filter((one) => one.answer !== null || (isSeries && hasLetters(one)));
  return new Set(
    quizzes.flatMap(({ question, choices, answer }) => [question, ...choices, ...(answer === null ? [] : [answer])]),
  );
}

function readQuestion(passages: readonly Passage[], question: Passage, at: number): Asked[] {
  if (!QUESTION.test(question.text)) return [];
  const choices = itemsBehind(passages, at);
  if (choices.length < FEWEST) return [];
  const behind = passages[at + 1 + choices.length];
  return [{ question, choices, answer: behind !== undefined && ANSWER.test(behind.text) ? behind : null }];
}

function hasLetters({ choices }: Asked): boolean {
  return choices.filter(({ text }) => CHOICE.test(text)).length >= FEWEST;
}

/** The list right behind a passage, as far as it asks nothing itself. */
function itemsBehind(passages: readonly Passage[], at: number): Passage[] {
  const rest = passages.slice(at + 1);
  const end = rest.findIndex(({ kind, text }) => kind !== "item" || QUESTION.test(text) || ANSWER.test(text));
  return end < 0 ? rest : rest.slice(0, end);
}
