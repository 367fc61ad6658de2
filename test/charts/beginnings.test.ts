import { expect, it } from "vitest";
import { describeStrand } from "../../src/charts/bars.ts";
import { readChartData } from "../../src/charts/chart-data.ts";
import { drawSwimLanes } from "../../src/charts/swim-lanes.ts";
import { serialDay } from "../../src/days.ts";
import type { Turn } from "../../src/model.ts";
import { sampleInterest, samplePeriod } from "../pages/machine-sample.ts";

const TOPICS = [{ id: "tides", label: "Tides", aliases: [], parent: null, url: "/tags/tides/", listed: false }];
const TOUCHED = { depth: "touched", status: "resumed" } as const;
const day = (start: string, end: string, status: "started" | "continued" = "continued") =>
  samplePeriod({ id: start, start, end, label: start, interests: [sampleInterest("tides", { status })] });

it("a topic that the journal tells to have begun has a ring, though only a part of the first month is drawn", () => {
  const periods = [day("2023-07-06", "2023-07-06"), day("2023-08-01", "2023-08-31")];
  const began: Turn = {
    ...{ topic: "tides", kind: "began", period: "2023-07-06", day: "2023-07-06", entry: "/", reason: null },
    isFirstMention: true,
  };
  const statusesOf = (turns: readonly Turn[]) =>
    readChartData({ version: 1, topics: TOPICS, periods }, [], undefined, undefined, turns).strands.map(
      ({ status }) => status,
    );
  expect(statusesOf([])).toEqual(["continued", "continued"]);
  expect(statusesOf([began])).toEqual(["named", "continued"]);
  periods.push(day("2023-09-01", "2023-09-30", "started"));
  // What starts again in September is no beginning in July.
  expect(statusesOf([began])).toEqual(["named", "continued", "started"]);
});

it("what is only first told of has an open ring and its own words, in lanes, key and names of bars", () => {
  const said = ["mark started", "started</span>", ", started, "];
  const told = ["mark named", "first told of</span>", ", first told of, "];
  const draw = (interest: { isFirstMention?: true }) => {
    const interests = [sampleInterest("tides", { status: "started", ...interest })];
    const periods = [samplePeriod({ id: "may", start: "2023-05-01", end: "2023-05-31", interests })];
    const data = readChartData({ version: 1, topics: TOPICS, periods }, []);
    const { markup = "" } = drawSwimLanes(data, { id: "strand", title: "Tides", topic: "tides", legend: false }) ?? {};
    return [...said, ...told].filter((part) => markup.includes(part));
  };
  expect(draw({})).toEqual(said);
  expect(draw({ isFirstMention: true })).toEqual(told);
});

it("a longer stretch tells a beginning of the day of its turn, and is drawn from there", () => {
  const day = "2023-07-20";
  const readSummer = (isFirst: boolean) => {
    const began: Turn = { ...{ topic: "tides", kind: "began", period: "day", day, entry: "/", reason: null } };
    const interests = [sampleInterest("tides", { status: "started", ...(isFirst && { isFirstMention: true }) })];
    const periods = [
      samplePeriod({ id: "summer", start: "2023-07-01", end: "2023-09-30", label: "Summer", interests }),
      samplePeriod({
        id: "day",
        start: day,
        end: day,
        label: day,
        source: { path: "day.md", line: 1, heading: null },
        precision: "day",
        interests,
      }),
    ];
    const { strands } = readChartData({ version: 1, topics: TOPICS, periods }, [], undefined, undefined, [began]);
    const summer = strands.find(({ period }) => period === "summer");
    return [summer && serialDay(summer.start), summer && describeStrand(summer, "Tides")];
  };
  const [told, said] = ["first told of", "started"].map((words) => `Tides: worked on, ${words} on 2023-07-20, Summer`);
  expect(readSummer(true)).toEqual(["2023-07-20", told]);
  expect(readSummer(false)).toEqual(["2023-07-20", said]);
});

it("a beginning that a stretch of its own days tells has no second ring", () => {
  const part = samplePeriod({
    ...{
      id: "part",
      start: "2023-07-20",
      end: "2023-07-20",
      label: "20 July",
      source: { path: "part.md", line: 1, heading: null },
    },
    interests: [sampleInterest("tides", { status: "started" })],
  });
  const periods = [day("2023-07-01", "2023-07-31"), part];
  const began: Turn = {
    ...{ topic: "tides", kind: "began", period: "2023-07-01", day: "2023-07-01", entry: "/", reason: null },
  };
  const { strands } = readChartData({ version: 1, topics: TOPICS, periods }, [], undefined, undefined, [began]);
  expect(strands.map(({ status }) => status)).toEqual(["continued", "started"]);
});

it("a topic that is told to have come back has its mark, and the key of its chart names no other", () => {
  const periods = [
    samplePeriod({ id: "may", start: "2023-05-01", end: "2023-05-31", interests: [sampleInterest("tides", TOUCHED)] }),
    samplePeriod({ id: "july", start: "2023-07-01", end: "2023-07-31", interests: [sampleInterest("tides", TOUCHED)] }),
  ];
  const returned: Turn = {
    ...{ topic: "tides", kind: "returned", period: "july", day: "2023-07-01", entry: "/", reason: null },
  };
  const chart = (turns: readonly Turn[]) => {
    const data = readChartData({ version: 1, topics: TOPICS, periods }, [], undefined, undefined, turns);
    return drawSwimLanes(data, { id: "strand", title: "Tides", topic: "tides", legend: false })?.markup ?? "";
  };
  const marksOf = (markup: string) => [/class="slant resumed"/.test(markup), markup.includes(">resumed</span>")];
  expect(marksOf(chart([]))).toEqual([false, false]);
  expect(marksOf(chart([returned]))).toEqual([true, true]);
});
