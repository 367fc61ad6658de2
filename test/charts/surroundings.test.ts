import { describe, expect, it } from "vitest";
import { readChartData } from "../../src/charts/chart-data.ts";
import { findSurroundings } from "../../src/charts/surroundings.ts";
import { drawSwimLanes } from "../../src/charts/swim-lanes.ts";
import { daySerial, serialDay } from "../../src/days.ts";
import { sampleInterest, samplePeriod } from "../pages/machine-sample.ts";

const span = (start: string, end: string) => ({ start: daySerial(start), end: daySerial(end) + 1 });

function around(topic: [string, string], journal: [string, string]): string | null {
  const found = findSurroundings(span(...topic), span(...journal));
  return found && `${serialDay(found.start)}/${serialDay(found.end - 1)}`;
}

describe("the time around a topic", () => {
  it.each<[string, [string, string], [string, string], string | null]>([
    ["a day in a long journal", ["2023-05-03", "2023-05-03"], ["2012-03-01", "2024-06-30"], "2023-01-01/2023-12-31"],
    ["a winter in one", ["2022-12-05", "2023-02-03"], ["2012-03-01", "2024-06-30"], "2022-01-01/2023-12-31"],
    ["a day in a short journal", ["2023-05-03", "2023-05-03"], ["2022-03-14", "2024-06-20"], "2022-03-01/2024-06-30"],
    ["the only day of a journal", ["2023-05-03", "2023-05-03"], ["2023-05-03", "2023-05-03"], "2023-05-01/2023-05-31"],
    ["a topic of years", ["2021-05-03", "2023-05-03"], ["2012-03-01", "2024-06-30"], null],
  ])("%s", (_, topic, journal, expected) => {
    expect(around(topic, journal)).toBe(expected);
  });
});

it("a topic of one day is drawn as a day, on an axis of its year", () => {
  const day = (topic: string, start: string, end: string) =>
    samplePeriod({ start, end, label: start, interests: [sampleInterest(topic)] });
  const topics = ["tides", "rust"].map((id) => ({
    ...{ id, label: id, aliases: [], parent: null, url: `/tags/${id}/`, listed: false },
  }));
  const periods = [day("rust", "2012-01-01", "2024-05-31"), day("tides", "2023-07-02", "2023-07-02")];
  const data = readChartData({ version: 1, topics, periods }, []);
  const drawing = drawSwimLanes(data, { id: "strand", title: "Tides", topic: "tides", legend: false })?.markup ?? "";
  const [, left = "", right = ""] =
    /<line x1="([\d.]+)%" x2="([\d.]+)%"/.exec(drawing.split("data-days")[1] ?? "") ?? [];
  expect(Number(left)).toBeCloseTo(50, 0);
  expect(Number(right) - Number(left)).toBeLessThan(1);
});
