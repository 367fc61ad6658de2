import { expect, it } from "vitest";
import { listChoices } from "../../src/charts/choices.ts";
import { gatherStrands } from "../../src/charts/strands.ts";
import { html } from "../../src/html.ts";
import type { Depth, Status } from "../../src/model.ts";
import type { TimelineView } from "../../src/pages/views/timeline.ts";
import { timeline } from "../../templates/timeline.ts";
import { sampleInterest, samplePeriod } from "./machine-sample.ts";

const tell = (depth: Depth, status: Status, kind: "activity" | "plan" = "activity") =>
  samplePeriod({
    kind,
    source: { path: `${depth}-${status}.md`, line: 1, heading: null },
    interests: [sampleInterest("tides", { depth, status })],
  });

function options(...periods: ReturnType<typeof tell>[]): Record<string, string[]> {
  const topics = { href: "/tags/", label: "All topics" };
  const choices = listChoices({ strands: gatherStrands({ version: 1, topics: [], periods }) });
  const lists = { periods: [], years: [], fields: [], downloads: [], undated: [] };
  const view: TimelineView = {
    ...{ chart: html`<svg></svg>`, overview: null, topics, choices, ...lists },
    moreUndated: { count: 0, archive: "/archive/" },
  };
  const selects = timeline(view).markup.matchAll(/<select name="(\w+)">(.*?)<\/select>/g);
  return Object.fromEntries(
    [...selects].map(([, name = "", list = ""]) => [
      name,
      [...list.matchAll(/>([^<]+)</g)].map(([, word]) => word ?? ""),
    ]),
  );
}

it("the filter of the timeline offers what some topic has, and no choice of one thing", () => {
  expect(options(tell("touched", "continued"))).toEqual({});
  expect(options(tell("touched", "started"), tell("worked-on", "continued"))).toEqual({
    depth: ["any depth", "worked on"],
    status: ["any", "started"],
  });
  expect(
    options(tell("worked-on", "paused"), tell("deep-dive", "continued"), tell("touched", "dropped", "plan")),
  ).toEqual({
    depth: ["any depth", "deep dives"],
    status: ["any", "paused", "planned"],
  });
  expect(
    options(tell("touched", "resumed"), tell("worked-on", "continued"), tell("deep-dive", "continued")).depth,
  ).toEqual([...["any depth", "worked on or more", "deep dives"]]);
});
