import { describe, expect, it } from "vitest";
import { findInterests } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const labels = (text: string): string[] => findInterests(sampleSection(text), false).map(({ label }) => label);

describe("pieces that are practised", () => {
  it.each([
    ['Learned "Salt on the Window" by Marram Lights.', ["Salt on the Window"]],
    ['Recorded the solo "Tide Blues in A Minor."', ["Tide Blues in A Minor"]],
    ['Worked on the intro to "Laid in Sand" by Marram Lights', ["Laid in Sand"]],
    ['Read "Learning Rust" by Ada Moss.', ["Rust"]],
    ['Worked on the "is it a boat" question.', []],
  ])("%s", (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });
});
