import { expect, it } from "vitest";
import { openLedger } from "../../src/pages/ledger.ts";
import { viewPeriodYears } from "../../src/pages/period-table.ts";
import { theme } from "../../templates/theme.ts";
import { sampleInterest, samplePeriod, sampleSite } from "./machine-sample.ts";

/** So many days of 2023, each with two topics of its own. */
function days(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10);
    return samplePeriod({
      ...{ id: day, start: day, end: day, label: day, entry: `/log-${at}/` },
      source: { path: `log-${at}.md`, line: 1, heading: null },
      interests: [sampleInterest(`a${at}`, {}), sampleInterest(`b${at}`, {})],
    });
  });
}

it.each([40, 200])("counts all that %i periods of a year tell, not only what a row has room for", (count) => {
  const periods = days(count);
  const site = sampleSite([], { timeline: { version: 1, topics: [], periods } });
  const ledger = openLedger(site, theme);
  const years = viewPeriodYears(ledger, ledger.periods, (year) => `/timeline/${year}/`);
  expect(years.map(({ periods: told, topics }) => [told, topics])).toEqual([[count, 2 * count]]);
});
