import { expect, test } from "vitest";
import { isPlanned } from "../../src/entries/plans.ts";
import { sampleEntry } from "../site/sample.ts";

test.each([
  ["I had three goals in January: weave, sail and bake.", false],
  ["Most of these small goals were met.", false],
  ["I reached two of my four goals.", false],
  ["I want to weave, sail and bake.", true],
  ["My goals are few.", true],
  ["I set myself three goals for 2019: weave, sail and bake.", true],
  ["We set new goals for next year.", true],
])("what stands below 'Goals' when they are introduced by '%s'", (text, planned) => {
  const body = `## Goals\n\n${text}\n\n### Weaving\n\nA band of two metres.`;
  const { sections } = sampleEntry("a.md", { title: "2018 in review", date: "2018-12-30", body });
  const last = sections.at(-1);
  expect(last?.heading).toBe("Weaving");
  expect(last && isPlanned(sections, last)).toBe(planned);
});
