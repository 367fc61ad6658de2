import { execFileSync } from "node:child_process";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Site, TimelinePeriod } from "../../../src/model.ts";
import { renderTimelineIcs } from "../../../src/pages/exports/timeline-ics.ts";
import { cleanLine } from "../../../src/pages/feeds/xml.ts";
import {
  NASTY_TEXTS,
  sampleEntry,
  sampleInterest,
  sampleMoment,
  samplePeriod,
  sampleSettings,
  sampleSite,
} from "../machine-sample.ts";

type Component = Record<string, string>;

function render(site: Site): string {
  return renderTimelineIcs(site)[0]?.contents ?? "";
}

function siteOf(periods: TimelinePeriod[], parts: Partial<Site> = {}): Site {
  const topics = ["go", "tides"].map((id) => ({
    id,
    label: id === "go" ? "Go; C, too" : "Tides",
    aliases: [],
    parent: null,
    url: `/tags/${id}/`,
    listed: false,
  }));
  return sampleSite([sampleEntry("spring", "2024-04-02")], { timeline: { version: 1, topics, periods }, ...parts });
}

/** A reader of calendars as RFC 5545 describes it: unfold, split at the first colon, undo the escapes of texts. */
function parse(contents: string): { calendar: Component; events: Component[] } {
  const calendar: Component = {};
  const events: Component[] = [];
  let current = calendar;
  for (const line of contents
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean)) {
    const [, name = "", value = ""] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/su.exec(line) ?? [];
    expect(name, line).not.toBe("");
    if (line === "BEGIN:VEVENT") {
      current = {};
      events.push(current);
    } else if (line === "END:VEVENT") current = calendar;
    else
      current[name] =
        name === "URL" ? value : value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign));
  }
  return { calendar, events };
}

describe("timeline.ics", () => {
  it.each(["2024-02-29", "2024-12-31"])("is read by a library as days that end with %s", (end) => {
    const heading = "a;b,c\\d: שלום \u{1F30A}".repeat(5);
    const source = { path: "spring.md", line: 1, heading };
    const calendar = new ICAL.Component(
      ICAL.parse(render(siteOf([samplePeriod({ start: "2024-02-01", end, source })]))),
    );
    const [event] = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
    expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, "2024-02-01"]);
    event?.endDate.adjust(-1, 0, 0, 0);
    expect(event?.endDate.toString()).toBe(end);
    expect(event?.summary).toContain(heading);
  });

  it("has an all-day event for each dated period of activity", () => {
    const interests = [sampleInterest("go"), sampleInterest("tides")];
    const periods = [
      samplePeriod({ interests }),
      samplePeriod({ kind: "plan" }),
      samplePeriod({ id: "undated", edtf: null, start: null, end: null, precision: "undated" }),
    ];
    const { calendar, events } = parse(render(siteOf(periods)));
    expect(calendar).toMatchObject({
      VERSION: "2.0",
      "X-WR-CALNAME": "Low Water",
      PRODID: "-//strandline//timeline//EN",
    });
    expect(events).toEqual([
      {
        UID: "2024-01/2024-03 https://example.org/spring/#january-march",
        DTSTAMP: "20240402T000000Z",
        "DTSTART;VALUE=DATE": "20240101",
        "DTEND;VALUE=DATE": "20240401",
        SUMMARY: "January – March 2024: Go; C, too, Tides",
        DESCRIPTION: "About spring: January - March",
        CATEGORIES: "Go; C, too,Tides",
        URL: "https://example.org/spring/#january-march",
        TRANSP: "TRANSPARENT",
      },
    ]);
  });

  it("ends the day after the last one, over months, years and leap days", () => {
    const ends = ["2024-02-28", "2023-02-28", "2023-12-31", "2024-02-29"];
    const periods = ends.map((end) => samplePeriod({ id: end, start: end, end }));
    const { events } = parse(render(siteOf(periods)));
    expect(events.map((event) => event["DTEND;VALUE=DATE"])).toEqual(["20240229", "20230301", "20240101", "20240301"]);
  });

  it("is the same in every time zone", () => {
    const script = `
      import { renderTimelineIcs } from "./src/pages/exports/timeline-ics.ts";
      import { sampleEntry, samplePeriod, sampleSite } from "./test/pages/machine-sample.ts";
      const days = ["2011-12-29", "2011-12-30", "2024-03-10", "2024-11-03"];
      const periods = days.map((day) => samplePeriod({ id: day, start: day, end: day }));
      const entries = [sampleEntry("spring", "2024-03-10T23:30:00-07:00")];
      process.stdout.write(renderTimelineIcs(sampleSite(entries, { timeline: { version: 1, topics: [], periods } }))[0].contents);`;
    const run = (zone: string): string =>
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
        encoding: "utf8",
        env: { ...process.env, TZ: zone },
      });
    const [utc, ...others] = ["UTC", "Pacific/Apia", "America/Los_Angeles"].map(run);
    expect(utc).toContain("DTSTART;VALUE=DATE:20111230\r\nDTEND;VALUE=DATE:20111231\r\n");
    expect(utc).toContain("DTSTAMP:20240310T000000Z");
    for (const other of others) expect(other).toBe(utc);
  }, 20_000);

  it("stamps with the day of the last change, or the period's start where the entry has no day", () => {
    const changed = sampleEntry("spring", "2024-04-02", { updated: sampleMoment("2024-05-06") });
    const undated = sampleEntry("spring", null);
    const stamps = [changed, undated].map((entry) => {
      const site = siteOf([samplePeriod()]);
      return parse(render({ ...site, entries: [entry] })).events[0]?.DTSTAMP;
    });
    expect(stamps).toEqual(["20240506T000000Z", "20240101T000000Z"]);
  });

  it("gives every event a name of its own that does not depend on those before it", () => {
    const twice = [samplePeriod(), samplePeriod(), samplePeriod({ entry: "/other/" })];
    const names = parse(render(siteOf(twice))).events.map((event) => event.UID);
    expect(new Set(names).size).toBe(3);
    expect(parse(render(siteOf(twice.slice(2)))).events[0]?.UID).toBe(names[2]);
  });

  it("names five topics at most, and the heading where there are none", () => {
    const interests = ["a", "b", "c", "d", "e", "f"].map((topic) => sampleInterest(topic));
    const whole = samplePeriod({ source: { path: "spring.md", line: 1, heading: null } });
    const { events } = parse(render(siteOf([samplePeriod({ interests }), samplePeriod(), whole])));
    expect(events.map((event) => event.SUMMARY)).toEqual([
      "January – March 2024: a, b, c, d, e, …",
      "January – March 2024: January - March",
      "January – March 2024: About spring",
    ]);
    expect(events[0]?.CATEGORIES).toBe("a,b,c,d,e,f");
  });

  it("leaves addresses as they are, commas too, below a base path", () => {
    const settings = sampleSettings({ basePath: "/journal/" });
    const { events } = parse(render(siteOf([samplePeriod({ entry: "/journal/a,b;c/" })], { settings })));
    expect(events[0]?.URL).toBe("https://example.org/journal/a,b;c/");
    expect(renderTimelineIcs(siteOf([], { settings }))[0]?.url).toBe("/journal/timeline.ics");
  });

  it("is a calendar without events where there is no period", () => {
    expect(parse(render(siteOf([]))).events).toEqual([]);
  });

  it("holds any text in lines of at most 75 bytes, each of them whole", () => {
    const check = (text: string): void => {
      const period = samplePeriod({ label: text, source: { path: "spring.md", line: 1, heading: text } });
      const contents = render(siteOf([period], { settings: sampleSettings({ title: text }) }));
      expect(contents.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(contents.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of contents.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
      }
      const { calendar, events } = parse(contents);
      expect(calendar["X-WR-CALNAME"]).toBe(cleanLine(text));
      expect(events).toHaveLength(1);
      const what = cleanLine(text) || "About spring";
      expect(events[0]?.SUMMARY).toBe(`${cleanLine(text)}: ${what}`);
    };
    NASTY_TEXTS.forEach(check);
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), check));
  });
});
