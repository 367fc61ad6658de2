import { describe, expect, it } from "vitest";
import { readChartData } from "../../src/charts/chart-data.ts";
import { drawOverview } from "../../src/charts/overview.ts";
import { makeSampleSite } from "../pages/sample-site.ts";
import { makeLongTimeline, makeWeek } from "./sample-timelines.ts";

const LABEL = "The weightiest topics";

function draw(timeline = makeLongTimeline(80, 15), window?: { start: string; end: string }): string {
  return drawOverview(readChartData(timeline, []), { most: 16, label: LABEL, ...(window && { window }) })?.markup ?? "";
}

describe("the overview", () => {
  it("is a line for each of the weightiest topics, named and linked", () => {
    const rows = draw().match(/<li class="hue-\d"><a href="\/tags\/[^"]+">Topic \d+<\/a>/g);
    expect(rows).toHaveLength(16);
  });

  it("names at most as many years as a phone has room for, each with its line", () => {
    const years = [...draw().matchAll(/<text [^>]+>(\d{4})<\/text>/g)].map((match) => match[1]);
    expect(years).toEqual(["2009", "2013", "2017", "2021"]);
    expect(draw().match(/<line /g)?.length).toBeGreaterThan(years.length);
  });

  it("keeps to its window, and names the months of a single year", () => {
    const markup = draw(makeSampleSite().timeline, { start: "2021-01-01", end: "2021-12-31" });
    expect(markup).toContain(">Jan</text>");
    expect(markup).not.toContain("2021</text>");
    for (const [, x = "", width = ""] of markup.matchAll(/<rect [^>]*x="([\d.]+)%"[^>]* width="([\d.]+)%"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThan(100.01);
    }
  });

  it("is nothing where nothing has a date", () => {
    expect(draw({ version: 1, topics: [], periods: [] })).toBe("");
    expect(draw(makeWeek(), { start: "1999-01-01", end: "1999-12-31" })).toBe("");
  });
});
