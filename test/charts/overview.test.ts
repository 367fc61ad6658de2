import { describe, expect, it } from "vitest";
import { readChartData } from "../../src/charts/chart-data.ts";
import { drawOverview } from "../../src/charts/overview.ts";
import type { Status } from "../../src/model.ts";
import { sampleInterest, samplePeriod } from "../pages/machine-sample.ts";
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
    expect(draw()).toContain('data-drawn="16 of 80 topics are drawn."');
    expect(draw(makeWeek())).not.toContain("data-drawn");
  });

  it("draws all bars of a depth as one, those that touch without a seam, and low ones over high ones", () => {
    for (const [row] of draw().matchAll(/<svg viewBox.*?<\/svg>/g)) {
      const depths = [...row.matchAll(/class="bar ([^"]+)"/g)].map((match) => match[1] ?? "");
      expect(depths).toEqual(["deep-dive", "worked-on", "touched"].filter((depth) => depths.includes(depth)));
    }
    expect(draw().match(/h\d+V/g)).toHaveLength(90);
  });

  it("is a line between the bars of a topic, in dots through a pause, and none before or behind them", () => {
    const tell = (start: string, end: string, status: Status) =>
      samplePeriod({
        ...{ start, end, label: start, source: { path: `${start}.md`, line: 1, heading: null } },
        interests: [sampleInterest("rust", { status })],
      });
    const periods = [
      tell("2022-01-01", "2022-01-31", "started"),
      tell("2022-04-01", "2022-04-30", "paused"),
      tell("2022-08-01", "2022-08-31", "resumed"),
    ];
    const topics = [{ id: "rust", label: "Rust", aliases: [], parent: null, url: "/tags/rust/", listed: true }];
    const markup = draw({ version: 1, topics, periods });
    const lines = [...markup.matchAll(/M(\d+) 19v-1\.5H(\d+)v/g)].map(([, from, to]) => Number(to) - Number(from));
    const life = lines.filter((length) => length > 20);
    const dots = lines.filter((length) => length === 6);
    expect([life.length, dots.length > 1, lines.length === life.length + dots.length]).toEqual([1, true, true]);
    expect(markup).toContain('<span class="life">not mentioned</span>');
  });

  it("is drawn at once, however often a topic came and went", () => {
    const periods = Array.from({ length: 30 }, (_, at) => {
      const month = `${2000 + Math.floor(at / 2)}-${at % 2 === 0 ? "02" : "08"}`;
      return samplePeriod({
        ...{ start: `${month}-01`, end: `${month}-28`, label: month, interests: [sampleInterest("rust")] },
        source: { path: `${month}.md`, line: 1, heading: null },
      });
    });
    const topics = [{ id: "rust", label: "Rust", aliases: [], parent: null, url: "/tags/rust/", listed: true }];
    // Work that doubles with each bar would outlast the test.
    expect(draw({ version: 1, topics, periods }).match(/v-1\.5H/g)).toHaveLength(29);
  });

  it("shows what leads first, whatever it weighs", () => {
    const timeline = makeLongTimeline(30, 3);
    const last = timeline.topics.at(-1)?.id ?? "";
    const names = (leading: string[]) =>
      drawOverview(readChartData(timeline, []), { most: 2, leading, label: LABEL })?.markup ?? "";
    expect(names([])).not.toContain(`/tags/${last}/`);
    expect(names([last])).toContain(`/tags/${last}/`);
  });

  it("names at most as many years as a phone has room for, each with its line", () => {
    const years = [...draw().matchAll(/<text [^>]+>(\d{4})<\/text>/g)].map((match) => match[1]);
    expect(years).toEqual(["2009", "2013", "2017", "2021"]);
    expect(draw().match(/M\d+ 0v1/g)).toHaveLength(years.length);
  });

  it("writes narrow years short, each right of its line, and keeps room for the last one", () => {
    const period = (start: string, end: string, at: number) =>
      samplePeriod({
        start,
        end,
        label: start,
        entry: `/entry-${at}/`,
        source: { path: `${at}.md`, line: 1, heading: null },
        interests: [sampleInterest("rust", { depth: "worked-on", status: at === 0 ? "started" : "continued" })],
      });
    // Silences are folded: 2021 and 2022 have a month each, side by side.
    const timeline = {
      ...makeSampleSite().timeline,
      periods: [
        period("2020-01-01", "2020-12-31", 0),
        period("2021-07-01", "2021-07-31", 1),
        period("2022-02-01", "2022-02-28", 2),
      ],
    };
    const names = [...draw(timeline).matchAll(/<text [^>]*x="([\d.]+)%"[^>]*>([^<]+)<\/text>/g)];
    expect(names.map(([, at, name]) => `${name} at ${at}`)).toEqual(["2020 at 0", "’21 at 79.82", "’22 at 90"]);
  });

  it("names the years that take the most room, each right of its line, and none across another one", () => {
    const months = ["2015-02", "2017-05", "2019-03", "2020-08", "2021-07", "2024-01"];
    const period = (month: string, at: number) =>
      samplePeriod({
        ...{ start: `${month}-01`, end: `${month}-28`, label: month, entry: `/entry-${at}/` },
        source: { path: `${at}.md`, line: 1, heading: null },
        interests: [sampleInterest("rust", { depth: "worked-on", status: "continued" })],
      });
    const long = period("2022-01", 10);
    const timeline = { ...makeSampleSite().timeline, periods: [...months.map(period), { ...long, end: "2022-12-31" }] };
    const markup = draw(timeline);
    const lines = [...markup.matchAll(/M(\d+) 0v1/g)].map((match) => Number(match[1]) / 10);
    const names = [...markup.matchAll(/<text[^>]* x="([\d.]+)%"[^>]*>((?:20|’)\d\d)/g)];
    expect(names.map((match) => Number(match[1]))).toEqual(lines.map((line) => expect.closeTo(line, 0)));
    expect(names.some(([, , name]) => name?.endsWith("22"))).toBe(true);
    expect(names.length).toBeLessThanOrEqual(6);
    const ends = [...lines.slice(1), 100];
    for (const [index, [, at, name = ""]] of names.entries())
      expect((ends[index] ?? 0) - Number(at)).toBeGreaterThanOrEqual(name.startsWith("’") ? 9.9 : 17.9);
  });

  it("leaves names out on the narrowest screens that would run into each other there", () => {
    const periods = ["2020-01-01/2021-10-31", "2022-01-01/2022-08-31", "2023-01-01/2023-12-31"].map((days, at) =>
      samplePeriod({
        ...{ start: days.slice(0, 10), end: days.slice(11), label: days, entry: `/entry-${at}/` },
        source: { path: `${at}.md`, line: 1, heading: null },
        interests: [sampleInterest("rust")],
      }),
    );
    const names = [
      ...draw({ ...makeSampleSite().timeline, periods }).matchAll(
        /<text( class="spare")? x="([\d.]+)%"[^>]*>(\d{4})</g,
      ),
    ];
    expect(names.length).toBeGreaterThan(2);
    expect(names.some(([, spare]) => spare)).toBe(true);
    const kept = names.filter(([, spare]) => !spare).map(([, , at]) => Number(at));
    for (const [index, at] of kept.entries()) if (index > 0) expect(at - (kept[index - 1] ?? 0)).toBeGreaterThan(26);
  });

  it("marks a folded silence across all rows, keeps bars out of it and says what it is", () => {
    const period = (start: string, end: string, kind: "activity" | "plan") =>
      samplePeriod({
        ...{ start, end, label: start, kind, entry: `/${start}/` },
        source: { path: `${start}.md`, line: 1, heading: null },
        interests: [sampleInterest("rust", { depth: "worked-on" })],
      });
    const periods = [
      period("2020-01-01", "2020-05-31", "activity"),
      period("2020-06-30", "2020-06-30", "activity"),
      period("2022-03-01", "2022-03-31", "plan"),
      period("2022-04-01", "2022-05-31", "plan"),
    ];
    const markup = draw({ ...makeSampleSite().timeline, periods });
    const [, x = 0, width = 0] = (/<rect x="([\d.]+)%" y="18" width="([\d.]+)%"/.exec(markup) ?? []).map(Number);
    expect([x > 10, width]).toEqual([true, 4]);
    expect(markup).toContain('<pattern id="overview-hatch"');
    expect(markup).toContain("months with nothing told, left out");
    const bars = [...markup.matchAll(/M(\d+) \d+v-\d+h(\d+)V/g)].map(([, left, wide]) => [Number(left), Number(wide)]);
    expect(bars).toHaveLength(3); // the plans of two months are one box
    for (const [left = 0, wide = 0] of bars) {
      expect(left + wide <= x * 10 + 1 || left >= (x + width) * 10 - 1).toBe(true);
    }
    expect(markup).toContain('<span class="planned">planned</span>');
    expect(markup.indexOf("bar worked-on plan")).toBeLessThan(markup.indexOf('"bar worked-on"'));
    expect(draw({ ...makeSampleSite().timeline, periods: periods.slice(0, 2) })).not.toContain("folded");
  });

  it("shows the shape of a status where a bar begins or ends, the last of those that would run together, and says what it is", () => {
    const period = (start: string, end: string, status: "started" | "paused" | "resumed") =>
      samplePeriod({
        ...{ start, end, label: start, entry: `/${start}/` },
        source: { path: `${start}.md`, line: 1, heading: null },
        interests: [sampleInterest("rust", { depth: "worked-on", status })],
      });
    const periods = [
      period("2021-01-01", "2021-06-30", "started"),
      period("2021-07-01", "2021-07-31", "paused"),
      period("2021-08-02", "2021-08-31", "resumed"),
      period("2022-01-01", "2022-12-31", "paused"),
    ];
    const shapes = (markup: string) => [...markup.matchAll(/<use href="#row-(\w+)"/g)].map(([, is]) => is);
    const all = draw({ ...makeSampleSite().timeline, periods });
    expect(shapes(all)).toEqual(["started", "resumed", "paused"]);
    expect(all).toMatch(/class="mark-key">.*>started<.*>resumed<.*>paused</);
    expect(all).not.toContain(">dropped<");
    expect(all).not.toContain(">planned<");
    const first = { start: "2021-01-01", end: "2021-07-31" };
    expect(shapes(draw({ ...makeSampleSite().timeline, periods }, first))).toEqual(["started", "paused"]);
  });

  it("keeps to its window, and names the months of a single year", () => {
    const markup = draw(makeSampleSite().timeline, { start: "2021-01-01", end: "2021-12-31" });
    expect(markup).toContain(">Jan</text>");
    expect(markup).not.toContain("2021</text>");
    const bars = [...markup.matchAll(/M(-?\d+) \d+v-\d+h(-?\d+)/g)];
    expect(bars.length).toBeGreaterThan(3);
    for (const [, left, width] of bars) {
      expect(Number(left)).toBeGreaterThanOrEqual(0);
      expect(Number(width)).toBeGreaterThanOrEqual(15);
      expect(Number(left) + Number(width)).toBeLessThanOrEqual(1000);
    }
  });

  it("is nothing where nothing has a date", () => {
    expect(draw({ version: 1, topics: [], periods: [] })).toBe("");
    expect(draw(makeWeek(), { start: "1999-01-01", end: "1999-12-31" })).toBe("");
  });
});
