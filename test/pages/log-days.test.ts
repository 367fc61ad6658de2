import { describe, expect, it } from "vitest";
import type { TimelinePeriod } from "../../src/model.ts";
import { openLedger } from "../../src/pages/ledger.ts";
import { nestDays } from "../../src/pages/log-days.ts";
import { theme } from "../../templates/theme.ts";
import { sampleInterest, samplePeriod, sampleSite } from "./machine-sample.ts";

const ledger = openLedger(sampleSite([]), theme);

function period(start: string, end: string, heading: string | null, path = "log.md"): TimelinePeriod {
  const source = { path, line: 1, heading };
  return samplePeriod({
    start,
    end,
    label: `${start}/${end}`,
    entry: `/log/#${start}`,
    source,
    interests: [sampleInterest("rust")],
  });
}

function day(date: string, path?: string): TimelinePeriod {
  return period(date, date, date, path);
}

/** 'label: days under it', newest first. */
function nest(...periods: TimelinePeriod[]): string[] {
  return nestDays(ledger, periods).map(({ row }) => {
    const days = row.days?.map((one) => one.period.label).join(", ");
    return days ? `${row.period.label}: ${days}` : row.period.label;
  });
}

describe("nestDays", () => {
  it("puts the days of a log under the month that the log tells, too", () => {
    const month = period("2023-02-01", "2023-02-28", null);
    expect(nest(day("2023-02-07"), day("2023-02-05"), month)).toEqual(["2023-02-01/2023-02-28: 7 Feb, 5 Feb"]);
  });

  it("makes a month for days that have none", () => {
    expect(nest(day("2023-03-02"), day("2023-02-07"), day("2023-02-05"))).toEqual([
      "2023-03-02/2023-03-02",
      "February 2023: 7 Feb, 5 Feb",
    ]);
  });

  it("leaves days of different files, posts and whole years alone", () => {
    const post = period("2023-02-06", "2023-02-06", null, "post.md");
    const year = period("2023-01-01", "2023-12-31", null);
    expect(nest(day("2023-02-07"), post, day("2023-02-05", "other.md"))).toHaveLength(3);
    expect(nest(day("2023-02-07"), day("2023-02-05"), year)).toEqual([
      "February 2023: 7 Feb, 5 Feb",
      "2023-01-01/2023-12-31",
    ]);
  });

  it("makes one row of two sections on the same day, which leads to the first", () => {
    const [noon, dusk] = ["noon", "dusk"].map((part, at) => ({
      ...day("2023-02-05"),
      entry: `/log/#${part}`,
      source: { path: "log.md", line: 1 + at, heading: part },
    }));
    if (!noon || !dusk) throw new Error("two sections are needed");
    const [row] = nestDays(ledger, [day("2023-02-07"), dusk, noon]);
    expect(row?.row.days?.map(({ period: { label, href } }) => `${label} ${href}`)).toEqual([
      "7 Feb /log/#2023-02-07",
      "5 Feb /log/#noon",
    ]);
  });
});
