import { expect, it } from "vitest";
import { readChartData } from "../../src/charts/chart-data.ts";
import { drawOverview } from "../../src/charts/overview.ts";
import { drawSwimLanes } from "../../src/charts/swim-lanes.ts";
import type { Depth, Status, TimelinePeriod } from "../../src/model.ts";
import { sampleInterest, samplePeriod } from "../pages/machine-sample.ts";

const TOPICS = ["tides", "rust", "ceramics"].map((id) => ({
  ...{ id, label: id, aliases: [], parent: null, url: `/tags/${id}/`, listed: false },
}));
const day = (topic: string, start: string, end: string) =>
  samplePeriod({ start, end, label: start, interests: [sampleInterest(topic)] });

it("the strand of every topic stands on the time of the whole journal, as on the timeline", () => {
  const periods = [
    day("rust", "2012-01-01", "2012-06-30"),
    day("ceramics", "2016-03-01", "2018-02-28"),
    day("rust", "2021-01-01", "2024-05-31"),
    day("tides", "2023-07-02", "2023-07-02"),
  ];
  const data = readChartData({ version: 1, topics: TOPICS, periods }, []);
  const axisOf = (topic?: string) => {
    const drawing = drawSwimLanes(data, { id: "strand", title: "Across time", legend: false, ...(topic && { topic }) });
    const { markup = "" } = drawing ?? {};
    return [...markup.matchAll(/<text class="(?:major|minor)(?! brief)[^>]*>([^<]+)<|<title>(Nothing [^<]+)</g)].map(
      ([, label, fold]) => label ?? fold,
    );
  };
  expect(axisOf("tides")).toEqual(axisOf("rust"));
  expect(axisOf("tides")).toEqual(axisOf("ceramics"));
  expect(axisOf()).toEqual(expect.arrayContaining(axisOf("tides")));
  expect(axisOf("tides")).toContain("Nothing from July 2012 to December 2015");
});

it("its key names what is drawn, and all that is drawn", () => {
  const month = (name: string, status: Status, depth: Depth = "worked-on") =>
    samplePeriod({
      ...{ id: name, start: `2023-${name}-01`, end: `2023-${name}-28`, label: name },
      interests: [sampleInterest("tides", { status, depth })],
    });
  const keyOf = (...periods: TimelinePeriod[]) => {
    const data = readChartData({ version: 1, topics: TOPICS, periods }, []);
    const { markup = "" } = drawSwimLanes(data, { id: "strand", title: "Tides", topic: "tides", legend: false }) ?? {};
    const { markup: overview = "" } = drawOverview(data, { most: 5, label: "Topics" }) ?? {};
    const [own, other] = [markup, overview].map((drawn) => /<p class="mark-key">(.*?)<\/p>/.exec(drawn)?.[1]);
    expect(own).toBe(other);
    return own?.match(/(?<=>)[^<]+(?=<\/)/g);
  };
  expect(keyOf(month("01", "continued"))).toEqual(["worked on"]);
  expect(keyOf(month("01", "started"), month("06", "continued", "deep-dive"))).toEqual([
    ...["worked on", "deep dive", "not mentioned", "started"],
  ]);
  const quarter = { ...month("01", "continued"), end: "2023-03-31", label: "quarter" };
  const within = (depth: Depth) => ({
    ...month("02", "continued", depth),
    source: { ...quarter.source, path: "b.md" },
  });
  expect(keyOf(quarter, within("touched"))).toEqual(["touched", "worked on", "shorter time within"]);
  expect(keyOf(quarter, within("deep-dive"))).toEqual(["worked on", "deep dive", "shorter time within"]);
  expect(keyOf(quarter, within("worked-on"))).toEqual(["worked on"]);
  expect(keyOf(month("01", "paused"), month("08", "resumed"))).toEqual([
    ...["worked on", "while paused", "resumed", "paused"],
  ]);
});
