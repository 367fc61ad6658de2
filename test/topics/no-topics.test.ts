import { expect, it } from "vitest";
import { findInterests } from "../../src/topics/index.ts";
import { isNoTopic } from "../../src/topics/phrases.ts";
import { sampleSection } from "./sample-section.ts";

it.each([
  "Alex",
  "Tyler",
  "Yes",
  "monthly",
  "Monday",
  "Harbour School",
  "Random Thoughts",
  "Ideen",
  "Vorlesung",
  "tareas",
  "Goodreads",
  "Media Diet",
  "插件",
  "assignments",
  "Hallo liebes Tagebuch",
  "Querido diario",
  "Mini-Projekte",
])("%s is no topic", (label) => expect(isNoTopic(label)).toBe(true));
it.each([
  ["pt", "Hoje aprendi muita coisa."],
  ["es", "Aprendí muchas cosas nuevas."],
  ["it", "Ho imparato molte cose."],
  ["de", "Eine Einführung in drei Segel."],
  ["it", "Ho imparato come piegare le vele e come cucirle."],
  ["pt", "Aprendi a remar contra o vento, ou seja devagar."],
  ["fr", "J'ai suivi le cours de M.Tidewater."],
  ["es", "Hoy aprendí y repasé (R1-R2)."],
  ["en", "Ida showed me the loom, and I learned a neat trick from her."],
  ["en", "I tried to include tall figures with each of them."],
] as const)("%s: %s names none", (language, text) =>
  expect(findInterests(sampleSection(text), false, language)).toEqual([]),
);
it.each(["Hugo", "Cassandra", "Alexander technique", "tides"])("%s may be one", (label) =>
  expect(isNoTopic(label)).toBe(false),
);

it.each([
  ["Net Mender stats", ["Net Mender"]],
  ["Interesting links", []],
  ["Software metrics", ["Software metrics"]],
])("takes of a heading of figures what they are of: %s", (heading, labels) =>
  expect(findInterests({ ...sampleSection(""), heading }, false).map(({ label }) => label)).toEqual(labels),
);

it("takes no form of a field from how one goes about it: 'I'm learning'", () => {
  const shapes = (text: string) =>
    findInterests(sampleSection(text), false).flatMap(({ label, rule }) => (rule === "shape" ? [label] : []));
  expect(shapes("I'm learning a lot, and we've learning to do")).toEqual([]);
  expect(shapes("I read of tidal modelling")).toEqual(["tidal modelling"]);
});

it("takes no words of others, which a block quote has in quotation marks", () => {
  const labels = (text: string) =>
    findInterests(sampleSection(text, { kind: "quote" }), false).map(({ label }) => label);
  expect(labels("“I learned Haskell by the sea.” – A. Moss")).toEqual([]);
  expect(labels("I learned Haskell by the sea.")).toEqual(["Haskell"]);
});

it("takes nothing that was left out", () => {
  const labels = (text: string) => findInterests(sampleSection(text), false).map(({ label }) => label);
  expect(labels("Haskell | SKIPPED | rain")).toEqual([]);
  expect(labels("Haskell – cancelled")).toEqual([]);
  expect(labels("Haskell | done | rain")).toEqual(["Haskell"]);
});
