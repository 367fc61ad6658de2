import { findKnownNames } from "../known.ts";
import { formOf } from "../phrases.ts";
import type { EvidenceRule } from "./rule.ts";

/** What the author set in bold: names, and phrases that look like one. */
export const strongRule: EvidenceRule = {
  name: "strong",
  find: ({ passage, line, language }) =>
    passage.strong.flatMap((bold) => {
      const text = bold.replace(/[\s:：.,;]+$/u, "");
      const known = findKnownNames(text, language).filter(
        ({ needsSupport, length }) => !needsSupport || length === text.length,
      );
      if (known.length > 0)
        return known.map(({ written }) => ({ label: written, rule: "strong" as const, line, text: bold }));
      const form = text.length > 40 || /[:：]\s*$/u.test(bold) ? null : formOf(text);
      return form === "name" || form === "field" ? [{ label: text, rule: "strong" as const, line, text: bold }] : [];
    }),
};
