import { expect, it } from "vitest";
import type { Resource, TimelineTopic } from "../../../src/model.ts";
import { renderResourcesJson } from "../../../src/pages/exports/resources-json.ts";
import { renderTimelineJson } from "../../../src/pages/exports/timeline-json.ts";
import { sampleInterest, samplePeriod, sampleSettings, sampleSite } from "../machine-sample.ts";

const topic: TimelineTopic = {
  id: "go",
  label: "Go",
  aliases: ["Golang"],
  parent: null,
  url: "/tags/go/",
  listed: true,
};

it("timeline.json is the timeline, with a line for each topic and period", () => {
  const timeline = {
    version: 1 as const,
    topics: [topic],
    periods: [samplePeriod(), samplePeriod()],
  };
  const [page] = renderTimelineJson(sampleSite([], { timeline, settings: sampleSettings({ basePath: "/journal/" }) }));
  expect(page?.url).toBe("/journal/timeline.json");
  expect(JSON.parse(page?.contents ?? "")).toEqual({
    version: 1,
    topics: [topic],
    periods: [samplePeriod(), samplePeriod()],
  });
  expect(page?.contents.split("\n")).toHaveLength(11);
});

it("timeline.json has the keys of the contract in its order, whatever order they were set in", () => {
  const { version, topics, periods } = {
    version: 1 as const,
    topics: [turn(topic)],
    periods: [turn(samplePeriod({ interests: [turn(sampleInterest("go"))] }))],
  };
  const [page] = renderTimelineJson(sampleSite([], { timeline: { periods, topics, version } }));
  const read = JSON.parse(page?.contents ?? "");
  expect(Object.keys(read)).toEqual(["version", "topics", "periods"]);
  expect(Object.keys(read.topics[0])).toEqual(["id", "label", "aliases", "parent", "url", "listed"]);
  expect(Object.keys(read.periods[0])).toEqual([
    ..."id edtf start end precision approximate kind label source rule entry interests resources".split(" "),
  ]);
  expect(Object.keys(read.periods[0].source)).toEqual(["path", "line", "heading"]);
  expect(Object.keys(read.periods[0].interests[0])).toEqual(["topic", "depth", "status", "weight", "evidence"]);
});

it("both files are valid without anything in them", () => {
  expect(JSON.parse(renderTimelineJson(sampleSite([]))[0]?.contents ?? "")).toEqual({
    version: 1,
    topics: [],
    periods: [],
  });
  expect(renderResourcesJson(sampleSite([]))).toEqual([{ url: "/resources.json", contents: "[]\n" }]);
});

it("resources.json is the list of resources, keys in the order of the contract", () => {
  const resource: Resource = {
    id: "arxiv:1211.3711",
    url: "https://arxiv.org/abs/1211.3711",
    title: "A paper",
    kind: "paper",
    partOf: null,
    topics: ["go"],
    mentions: [{ path: "spring.md", line: 9, period: null, entry: "/spring/" }],
  };
  const contents = renderResourcesJson(sampleSite([], { resources: [turn(resource)] }))[0]?.contents ?? "";
  expect(JSON.parse(contents)).toEqual([resource]);
  expect(contents).toBe(`[\n${JSON.stringify(resource)}\n]\n`);
});

/** The same value with its keys in the opposite order. */
function turn<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}
