import type { EvidenceRule } from "./rule.ts";

/** `[[topic:Rust]]`: the author's own mark in the text. */
export const marksRule: EvidenceRule = {
  name: "marks",
  find: ({ passage, line }) =>
    (passage.topics ?? []).map((label) => ({ label, rule: "inline", line, text: `[[topic:${label}]]` })),
};
