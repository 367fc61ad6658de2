import { findKnownNames } from "../known.ts";
import { formOf } from "../phrases.ts";
import { isOtherUse } from "./other-uses.ts";
import type { Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";
import { hasVersion } from "./support.ts";

/** What the author set in bold: names, and phrases that look like one. */
export const strongRule: EvidenceRule = {
  name: "strong",
  find: ({ passage, text: whole, line, language, isGoal }) =>
    passage.strong.flatMap((bold) => {
      const text = bold.replace(/[\s:：.,;]+$/u, "");
      if (SHELF.test(text)) return [];
      const article = ARTICLE.exec(text)?.[0].length ?? 0;
      const known = findKnownNames(text, language).filter(
        (name) =>
          (!name.needsSupport || name.length === text.length - article || hasVersion(name, text)) &&
          !isOtherUse(name, text),
      );
      if (known.length > 0)
        return known.map(({ written }) => ({
          label: written,
          rule: "strong" as const,
          line,
          text: bold,
          ...(isHead(bold, whole, passage.kind) && !isGoal && { strength: OF_HEAD }),
        }));
      const form = text.length > 40 || /[:：]\s*$/u.test(bold) ? null : formOf(text);
      return form === "name" || form === "field" ? [{ label: text, rule: "strong" as const, line, text: bold }] : [];
    }),
};

/** What stands above the books of a list. */
const SHELF = /^(?:non-?)?fiction(?: books)?$/iu;

/** '**La scrittura**', '**The piano**'. */
const ARTICLE = /^(?:(?:the|my|il|lo|la|gli|le|les|el|los|las|os?|as?|der|die|das|de|het) |l['’])/iu;

/** As much as a cue of doing: the bold name that an item begins with says what it is about. */
const OF_HEAD = 1.6;

function isHead(bold: string, text: string, kind: Reading["passage"]["kind"]): boolean {
  return (kind === "item" && text.startsWith(bold)) || (kind === "paragraph" && text === bold);
}
