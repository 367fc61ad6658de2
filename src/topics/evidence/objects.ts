import type { InterestMention } from "../../model.ts";
import { formOfUnspaced, readJapaneseObject } from "../unspaced.ts";
import { hasRareWord } from "../unspaced-vocabulary.ts";
import { isDone, quoteAt } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** Phrases in no list that stand in front of their verb, as in Japanese: '正規表現を学んだ'. */
export const objectsRule: EvidenceRule = {
  name: "objects",
  find: ({ language, clauses, names, text, line, isGoal }) =>
    language !== "ja"
      ? []
      : clauses.flatMap((clause) =>
          clause.cues.flatMap(({ cue, index }): InterestMention[] => {
            if (cue.scope !== "clause" || cue.says === "do" || !isDone(clause, index)) return [];
            const label = readJapaneseObject(text.slice(clause.index, index));
            if (label === null) return [];
            const at = text.lastIndexOf(label, index);
            if (names.some((name) => name.index < at + label.length && at < name.index + name.length)) return [];
            return [
              {
                label,
                rule: "cue",
                line,
                text: quoteAt(text, clause, at),
                strength: 2 * (isGoal ? 0.4 : 1),
                isSure: cue.says === "subject" && isVouched(label),
                ...(cue.depth ? { depth: cue.depth } : {}),
                ...(cue.status ? { status: cue.status } : {}),
              },
            ];
          }),
        ),
};

function isVouched(label: string): boolean {
  const form = formOfUnspaced(label);
  return form === "field" || (form === "words" && hasRareWord(label));
}
