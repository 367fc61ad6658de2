import type { Passage, Section } from "../../src/model.ts";

/** An entry of one passage. */
export function sampleSection(text: string, given: Partial<Passage> = {}): Section {
  const passage: Passage = { kind: "paragraph", line: 1, text, strong: [], links: [], checked: null, ...given };
  return {
    kind: "entry",
    heading: null,
    anchor: null,
    depth: 0,
    line: 1,
    parent: null,
    passages: [passage],
    period: null,
    interests: [],
  };
}
