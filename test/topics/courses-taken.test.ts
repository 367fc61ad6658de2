import { describe, expect, it } from "vitest";
import { findInterests } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const labels = (text: string): string[] => findInterests(sampleSection(text), false).map(({ label }) => label);

describe("courses that one took", () => {
  it.each([
    [
      "This semester I took Sail Rigging, Computer Vision, and a Knot Theory project.",
      ["Sail Rigging", "Computer Vision"],
    ],
    ["I took three courses: Sail Rigging, Harbour Dredging and Coastal Ecology.", ["Harbour Dredging", "Ecology"]],
    ["Last term I took Probability and Statistics, Tides, and Harbour Dredging.", ["Probability", "Harbour Dredging"]],
  ])("%s", (text, wanted) => {
    expect(labels(text)).toEqual(expect.arrayContaining(wanted));
  });
  it.each([
    "This year we took Anna, Frank and the dog to the coast.",
    "This year we took photos, naps, and walks.",
    "I would have taken two courses: Sail Rigging, and Harbour Dredging.",
    "This semester I took Sail Rigging.",
    "This winter I took Amtrak, the Coastliner and a ferry.",
    "Last year I finished Saltings, Dune Grass and Emma.",
  ])("%s names none", (text) => {
    expect(labels(text)).toEqual([]);
  });
  it("are none where they were only wished for", () => {
    expect(labels("I wanted courses on distributed systems, but there were none.")).toEqual([]);
  });
});
