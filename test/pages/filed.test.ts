import { expect, it } from "vitest";
import { openLedger } from "../../src/pages/ledger.ts";
import { theme } from "../../templates/theme.ts";
import { sampleInterest, samplePeriod, sampleSite } from "./machine-sample.ts";

/** Topics with a lane in a journal of two texts, the first of which is filed under 'harbour'. */
function lanesOf(second: readonly [topic: string, rule: string], listed = false): string[] {
  const found = (topic: string, rule: string) => sampleInterest(topic, { evidence: [{ line: 2, rule, text: topic }] });
  const periods = [[found("harbour", "category"), found("knots", "phrase")], [found(...second)]].map((interests, at) =>
    samplePeriod({ interests, source: { path: `${at}.md`, line: 1, heading: null } }),
  );
  const topics = ["harbour", "knots"].map((id) => ({
    ...{ id, label: id, aliases: [], parent: null, url: `/tags/${id}/`, listed },
  }));
  const ledger = openLedger(sampleSite([], { timeline: { version: 1, topics, periods } }), theme);
  return [...ledger.chart.strandsOf.keys()].sort();
}

it("draws no lane of a category that files one text alone", () => {
  expect(lanesOf(["knots", "phrase"])).toEqual(["knots"]);
  expect(lanesOf(["harbour", "category"])).toEqual(["harbour", "knots"]);
  expect(lanesOf(["harbour", "phrase"])).toEqual(["harbour", "knots"]);
  expect(lanesOf(["knots", "phrase"], true)).toEqual(["harbour", "knots"]);
});
