import { describe, expect, it } from "vitest";
import { gatherStrands, joinStrands, omitRollUps } from "../../src/charts/strands.ts";
import { daySerial } from "../../src/days.ts";
import type { TimelinePeriod } from "../../src/model.ts";
import { sampleInterest, samplePeriod } from "../pages/machine-sample.ts";

const WHOLE = samplePeriod({
  id: "2024",
  start: "2024-01-01",
  end: "2024-12-31",
  label: "2024",
  source: { path: "spring.md", line: 1, heading: null },
  interests: [sampleInterest("rust"), sampleInterest("tides")],
});
const SECTION = samplePeriod({ interests: [sampleInterest("rust", { depth: "deep-dive" })] });

describe("omitRollUps", () => {
  it("takes from an entry's period what its sections tell better, and keeps the rest", () => {
    const [whole, section] = omitRollUps([WHOLE, SECTION]);
    expect(whole?.interests.map(({ topic }) => topic)).toEqual(["tides"]);
    expect(section).toEqual(SECTION);
  });

  it("drops a period that only repeats, and keeps one that never had a topic", () => {
    const repeated = { ...WHOLE, interests: [sampleInterest("rust")] };
    const silent = samplePeriod({ source: { path: "silent.md", line: 1, heading: null } });
    expect(omitRollUps([repeated, SECTION, silent])).toEqual([SECTION, silent]);
  });

  it("keeps what the same file only plans for later", () => {
    const plan = { ...SECTION, kind: "plan" as const, start: "2025-01-01", end: "2025-12-31" };
    expect(omitRollUps([WHOLE, plan])).toEqual([WHOLE, plan]);
  });

  it("leaves other files alone", () => {
    const other = { ...SECTION, source: { path: "other.md", line: 3, heading: "January" } };
    expect(omitRollUps([WHOLE, other])).toEqual([WHOLE, other]);
  });

  it("treats a month inside a quarter of the same file in the same way", () => {
    const month = samplePeriod({
      start: "2024-02-01",
      end: "2024-02-29",
      source: { path: "spring.md", line: 20, heading: "February" },
      interests: [sampleInterest("rust")],
    });
    expect(omitRollUps([SECTION, month])).toEqual([month]);
  });
});

describe("joinStrands", () => {
  const day = (date: string, depth: "touched" | "deep-dive" = "touched") =>
    samplePeriod({
      start: date,
      end: date,
      label: date,
      entry: `/${date}/`,
      source: { path: `${date}.md`, line: 1, heading: null },
      interests: [sampleInterest("vim", { depth, status: "continued" })],
    });
  const month = (serial: number) => Math.floor(serial / 31);

  const joinDays = (...periods: TimelinePeriod[]) =>
    joinStrands(
      gatherStrands({ version: 1, topics: [], periods }),
      () => 0,
      (topic, first) => `/tags/${topic}/#in-${first.slice(0, 4)}`,
    );

  it("lays days of one month together, counted, under the days they span", () => {
    const [joined, ...rest] = joinDays(day("2024-03-20"), day("2024-03-12"));
    expect(rest).toEqual([]);
    expect(joined).toMatchObject({ count: 2, label: "12 – 20 March 2024", href: "/tags/vim/#in-2024" });
  });

  it("leaves the one deep day of a month a day, and takes the deepest of what is told of the same day", () => {
    const deep = day("2024-03-16", "deep-dive");
    const again = { ...day("2024-03-16"), source: { path: "again.md", line: 1, heading: null } };
    const joined = joinDays(day("2024-03-12"), deep, again, day("2024-03-20"));
    expect(joined.map(({ label, depth, count }) => [label, depth, count])).toEqual([
      ["12 – 20 March 2024", "touched", 2],
      ["2024-03-16", "deep-dive", 2],
    ]);
  });

  it("keeps a plan apart from what was done in the same days", () => {
    const plan = { ...day("2024-03-12"), kind: "plan" as const };
    const strands = gatherStrands({ version: 1, topics: [], periods: [day("2024-03-12"), plan] });
    expect(joinStrands(strands, month, () => "/")).toHaveLength(2);
  });

  it("counts the last day in", () => {
    const [strand] = gatherStrands({ version: 1, topics: [], periods: [SECTION] });
    expect(strand?.end).toBe(daySerial("2024-04-01"));
  });
});
