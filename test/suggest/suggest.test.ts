import { describe, expect, it } from "vitest";
import type { VocabularyTerm } from "../../src/model.ts";
import { suggestTopics } from "../../src/suggest/index.ts";
import { makeTimeline, type Told, twice } from "./samples.ts";

const term = (name: string, rest: Partial<VocabularyTerm> = {}): VocabularyTerm => ({
  ...{ name, aliases: [], parent: null, color: null, icon: null, ignore: false, line: 1 },
  ...rest,
});
const suggest = (told: readonly Told[], listed: readonly VocabularyTerm[] = []) =>
  suggestTopics(makeTimeline(told), listed);
const namesOf = (told: readonly Told[], listed: readonly VocabularyTerm[] = []) =>
  suggest(told, listed).topics.map(({ name }) => name);

describe("what is suggested", () => {
  it("comes back: by number of periods, then by name; what was seen once is counted only", () => {
    const told = [
      ...twice("Sailing"),
      ...twice("Knots"),
      ...twice("Tides"),
      { month: "2022-01", path: "c.md", line: 1, topic: "Tides" },
    ];
    const once = { month: "2022-01", path: "c.md", line: 2, topic: "Weaving" };
    expect(namesOf([...told, once])).toEqual(["Tides", "Knots", "Sailing"]);
    expect(suggest([...told, once]).leftOut).toBe(1);
  });

  it("is not what stands in topics.yaml, under whatever name, nor what is only planned", () => {
    const plans = twice("Gardening").map((told) => ({ ...told, kind: "plan" as const }));
    expect(
      namesOf([...twice("Kubernetes"), ...twice("Knots"), ...plans], [term("K8s", { aliases: ["kubernetes"] })]),
    ).toEqual(["Knots"]);
    expect(namesOf(twice("Knots"), [term("Knots", { ignore: true })])).toEqual([]);
  });

  it("counts a month, not the year that rolls it up", () => {
    const timeline = makeTimeline(twice("Knots"));
    const [month] = timeline.periods;
    if (!month) throw new Error("no period");
    timeline.periods.push({ ...month, id: "2021", start: "2021-01-01", end: "2021-12-31", label: "2021" });
    expect(suggestTopics(timeline, []).topics[0]?.sighting).toMatchObject({
      periods: 2,
      entries: 2,
      first: "2021-01",
      last: "2021-05",
    });
  });
});

describe("names and aliases", () => {
  it.each([
    ["tinypilot", ["Tiny Pilot", "TinyPilot"], "TinyPilot", ["Tiny Pilot"]],
    ["long-walks", ["Long Walks", "long walk"], "Long Walks", ["long walk"]],
    ["nlp", ["Natural Language Processing"], "Natural Language Processing", ["NLP"]],
    ["Sea Kayaking", ["sea kayaking", "sea-kayaking"], "Sea Kayaking", []],
    ["go", ["Go"], "Go", []],
    ["C#", ["c#"], "C#", []],
  ])("%s %j → %s", (label, aliases, name, others) => {
    expect(suggest(twice(label, aliases)).topics[0]).toMatchObject({ name, aliases: others });
  });

  it("an alias that belongs to another topic stays with that", () => {
    expect(suggest(twice("Knots", ["Ropes"]), [term("Ropework", { aliases: ["rope"] })]).topics[0]?.aliases).toEqual(
      [],
    );
  });
});

describe("parents", () => {
  it.each([
    ["Bayesian Deep Learning", "Deep Learning", "Deep Learning"],
    ["Docker Compose", "Docker", "Docker"],
    ["Graph Theory", "Graph", null],
    ["Plan C", "C", null],
    ["Deep Learning", "Deep", null],
  ])("%s beside %s: %s", (topic, field, parent) => {
    expect(suggest(twice(topic), [term(field)]).topics[0]).toMatchObject({ name: topic, parent });
  });

  it("may be suggested too, or be known by an alias, but not be ignored", () => {
    const found = suggest([...twice("Celtic Knots"), ...twice("Knots")]).topics;
    expect(found.map(({ name, parent }) => [name, parent])).toEqual([
      ["Celtic Knots", "Knots"],
      ["Knots", null],
    ]);
    expect(suggest(twice("Celtic Knots"), [term("Ropework", { aliases: ["knots"] })]).topics[0]?.parent).toBe(
      "Ropework",
    );
    expect(suggest(twice("Celtic Knots"), [term("Knots", { ignore: true })]).topics[0]?.parent).toBeNull();
  });
});

describe("merges", () => {
  it.each([
    ["Optical Music Recognition", "OMR"],
    ["Sailing", "Sailing 2"],
    ["React", "React JS"],
    ["Zephyrlang", "Zephyrlang programming"],
    ["Data Visualization", "Data Visualisation"],
    ["Hydrography", "Hydrografhy"],
  ])("%s takes in %s", (into, from) => {
    const more = { month: "2022-07", path: "d.md", line: 1, topic: into };
    const { topics, proposals } = suggest([...twice(into), more, ...twice(from)]);
    expect(topics.map(({ name, merges }) => [name, merges.map((merge) => merge.name)])).toEqual([[into, [from]]]);
    expect(proposals).toEqual([]);
  });

  it.each([
    ["Next.js", "Nest.js"],
    ["Java", "JavaScript"],
    ["Knots", "Knits"],
    ["GPT 3", "GPT 4"],
  ])("%s and %s are two", (a, b) => {
    expect(namesOf([...twice(a), ...twice(b)]).sort()).toEqual([a, b].sort());
  });

  it("an acronym that fits two names is left alone", () => {
    expect(namesOf([...twice("Star Maps"), ...twice("Silk Moths"), ...twice("SM")])).toEqual([
      "Silk Moths",
      "SM",
      "Star Maps",
    ]);
  });

  it("with a listed topic are left to the author", () => {
    expect(suggest(twice("OMR"), [term("Optical Music Recognition")]).proposals).toMatchObject([
      { kind: "merge", name: "OMR", parent: "Optical Music Recognition" },
    ]);
  });
});

describe("what looks like no topic", () => {
  const link = (topic: string, text = topic): Told[] => twice(topic).map((told) => ({ ...told, rule: "link", text }));
  const tag = (topic: string): Told[] => twice(topic).map((told) => ({ ...told, rule: "tag" }));

  it.each([
    ["a person by the given name", link("Susan Harbour")],
    ["a person by the words around", link("Ysolt Harbour", "A talk by Ysolt Harbour")],
    ["a school", link("Harbour University")],
    ["a company", link("Tidewater Labs")],
    ["a kind of entry", tag("field notes")],
    ["an everyday word seen once", link("harbour").slice(0, 1)],
  ])("%s", (_what, told) => {
    expect(suggest(told)).toMatchObject({ topics: [], proposals: [{ kind: "ignore" }] });
  });

  it("a word that only sentences hold waits for the author", () => {
    const inText = (rule: string): Told[] =>
      twice("ladder").map((told) => ({ ...told, rule, text: "I learned my ladder" }));
    expect(suggest(inText("cue"))).toMatchObject({ topics: [], proposals: [{ kind: "topic", name: "ladder" }] });
    expect(suggest([...inText("cue"), ...inText("tag")])).toMatchObject({
      topics: [{ name: "ladder" }],
      proposals: [],
    });
  });

  it("but the author's own word goes before how it looks", () => {
    expect(namesOf(link("Susan Harbour").map((told) => ({ ...told, rule: "cue" })))).toEqual(["Susan Harbour"]);
    expect(namesOf(tag("harbours"))).toEqual(["harbours"]);
  });
});
