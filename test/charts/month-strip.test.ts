import { expect, it } from "vitest";
import { readChartData } from "../../src/charts/chart-data.ts";
import { drawMonthStrip } from "../../src/charts/month-strip.ts";
import { makeSampleSite } from "../pages/sample-site.ts";

const site = makeSampleSite();
const data = readChartData(site.timeline, site.vocabulary);

/** Months counted from the last one, with the depth of each. */
function bars(topic: string, lastDay: string, months = 24): string[] {
  const markup = drawMonthStrip(data, topic, lastDay, { months })?.markup ?? "";
  return [...markup.matchAll(/class="bar ([a-z-]+)" x="(\d+)"/g)]
    .map(([, depth, x]) => `${Number(x) / 7 - months + 1} ${depth}`)
    .sort();
}

it("a strip has a bar for each month that tells of the topic, the deepest where two do", () => {
  expect(bars("rust", "2024-05-31")).toEqual(["-15 worked-on", "0 deep-dive"]);
});

it("a strip leaves out plans, what is later than its last month, and what is older than its first", () => {
  expect(bars("typography", "2024-08-31")).toEqual([]);
  expect(bars("rust", "2024-04-30", 12)).toEqual([]);
});

it("a strip with fewer bars than are asked for is none", () => {
  expect(drawMonthStrip(data, "rust", "2024-05-31", { fewest: 3 })).toBeNull();
  expect(drawMonthStrip(data, "rust", "2024-05-31", { fewest: 2 })).not.toBeNull();
});

it("a strip is silent for those who do not see it", () => {
  expect(drawMonthStrip(data, "rust", "2024-05-31")?.markup).toMatch(/^<svg [^>]*aria-hidden="true"/);
});
