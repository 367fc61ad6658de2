import type { Passage } from "../../model.ts";

/** 'A. the tide', 'b) the moon': one of several answers to choose from. */
const CHOICE = /^\(?[A-Ha-h][.):]\s+\S/;
/** 'Answer: the moon.' */
const ANSWER =
  /^(?:(?:the |correct )*answers?|solution|antwort|lösung|réponse|solución|respuesta|resposta|risposta|antwoord|答案|答え)\s*[:：]/iu;
const QUESTION = /[?？]\W*$/;

/** Questions that the text puts to its reader, with the answers to choose from and the right one: nothing that the author asks or sets out to do. */
export function findQuizzes(passages: readonly Passage[]): ReadonlySet<Passage> {
  const found = new Set<Passage>();
  passages.forEach((question, at) => {
    if (!QUESTION.test(question.text)) return;
    const choices = itemsBehind(passages, at);
    const answer = passages[at + 1 + choices.length];
    const isAnswered = answer !== undefined && ANSWER.test(answer.text);
    if (!isAnswered && choices.filter(({ text }) => CHOICE.test(text)).length < 2) return;
    for (const one of [question, ...choices, ...(isAnswered ? [answer] : [])]) found.add(one);
  });
  return found;
}

/** The list right behind a passage, as far as it asks nothing itself. */
function itemsBehind(passages: readonly Passage[], at: number): Passage[] {
  const rest = passages.slice(at + 1);
  const end = rest.findIndex(({ kind, text }) => kind !== "item" || QUESTION.test(text) || ANSWER.test(text));
  return end < 0 ? rest : rest.slice(0, end);
}
