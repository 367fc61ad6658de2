import { nextDay } from "../../src/charts/calendar.ts";
import { daySerial, monthStart, serialDay } from "../../src/days.ts";
import type { Depth, Status, Timeline, TimelineTopic } from "../../src/model.ts";
import { pageUrl } from "../../src/urls.ts";
import { sampleInterest, samplePeriod } from "../pages/machine-sample.ts";

const DEPTHS: readonly Depth[] = ["touched", "worked-on", "deep-dive"];
const STATUSES: readonly Status[] = ["started", "continued", "resumed", "paused", "dropped"];

/** A long journal by arithmetic, the same every time: `topics` topics in five fields over `years` years. */
export function makeLongTimeline(topics: number, years: number): Timeline {
  const fields = ["Shore", "Signals", "Making", "Numbers", "Words"].map((label) => topic(label, null));
  const list = Array.from({ length: topics }, (_, index) => topic(`Topic ${index + 1}`, fields[index % 5]?.id ?? null));
  const periods = list.flatMap((entry, index) =>
    Array.from({ length: 6 }, (_, turn) => {
      const month = 2009 * 12 + ((index * 7 + turn * 31 + index * turn * 5) % (years * 12 - 4));
      const length = 1 + ((index + turn) % 4);
      const start = monthStart(month);
      const end = serialDay(daySerial(monthStart(month + length)) - 1);
      return samplePeriod({
        start,
        end,
        label: `${start} to ${end}`,
        entry: `/entries/${index}-${turn}/`,
        source: { path: `${index}-${turn}.md`, line: 1, heading: null },
        interests: [
          sampleInterest(entry.id, {
            depth: DEPTHS[(index + turn * 2) % 3] ?? "touched",
            status: turn === 0 ? "started" : (STATUSES[(index + turn) % 5] ?? "continued"),
          }),
        ],
      });
    }),
  );
  return { version: 1, topics: [...fields, ...list], periods };
}

/** Seven days with two topics. */
export function makeWeek(): Timeline {
  let day = "2024-02-26";
  const periods = Array.from({ length: 7 }, (_, index) => {
    const start = day;
    day = nextDay(day);
    return samplePeriod({
      start,
      end: start,
      precision: "day",
      label: start,
      entry: `/day-${index + 1}/`,
      source: { path: `day-${index + 1}.md`, line: 1, heading: null },
      interests: [
        sampleInterest(index % 3 === 2 ? "reading" : "soldering", {
          depth: DEPTHS[index % 3] ?? "touched",
          status: index === 0 ? "started" : "continued",
        }),
      ],
    });
  });
  return { version: 1, topics: [topic("Soldering", null), topic("Reading", null)], periods };
}

function topic(label: string, parent: string | null): TimelineTopic {
  const id = label.toLowerCase().replace(/ /g, "-");
  return { id, label, aliases: [], parent, url: pageUrl("/", "tags", id), listed: parent !== null };
}
