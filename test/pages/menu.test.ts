import { describe, expect, it } from "vitest";
import type { Site } from "../../src/model.ts";
import { openLedger } from "../../src/pages/ledger.ts";
import { listMenu } from "../../src/pages/menu.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, sampleInterest, samplePeriod, sampleSite } from "./machine-sample.ts";

const ALWAYS = ["Timeline", "Topics", "Resources", "Archive"];
const names = (site: Site) => listMenu(openLedger(site, theme)).map(({ label }) => label);

describe("the menu", () => {
  it("names /now/ and /open/ only where they have something to say", () => {
    expect(names(sampleSite([sampleEntry("a", "2024-03-02")]))).toEqual(ALWAYS);
    const question = { kind: "question" as const, text: "Why?", path: "a.md", line: 1, entry: "/a/" };
    const loop = { ...question, since: null, age: null, closed: null, touched: null };
    expect(names(sampleSite([sampleEntry("a", null)], { openLoops: [loop] }))).toContain("Open");
    const tides = { id: "tides", label: "Tides", aliases: [], parent: null, url: "/tags/tides/", listed: false };
    const periods = [samplePeriod({ interests: [sampleInterest("tides")] })];
    const told = sampleSite([sampleEntry("a", "2024-03-02")], { timeline: { version: 1, topics: [tides], periods } });
    expect(names(told)).toContain("Now");
  });

  it("names them where the author wrote them", () => {
    const own = sampleSite([sampleEntry("now", null), sampleEntry("open", null)]);
    expect(names(own)).toEqual(["Now", "Topics", "Resources", "Open", "Archive"]);
  });

  it("names the timeline only where something has a day", () => {
    expect(names(sampleSite([sampleEntry("a", null)]))).not.toContain("Timeline");
    const told = samplePeriod({ interests: [sampleInterest("tides")] });
    const site = sampleSite([sampleEntry("a", null)], { timeline: { version: 1, topics: [], periods: [told] } });
    expect(names(site)).toContain("Timeline");
  });
});
