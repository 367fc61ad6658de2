import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { buildJournal } from "../../bench/journal.ts";
import type { Link, Passage, Section } from "../../src/model.ts";
import { readSettings } from "../../src/settings/index.ts";
import { CONCEPTS, HAND_MADE, readTables } from "../../src/topics/concepts/index.ts";
import { findAlias, findInterests, isKnownName } from "../../src/topics/index.ts";
import { normaliseTopic } from "../../src/topics/normalise.ts";
import { makeTables } from "../../vocabularies/tables.ts";

const tables = await makeTables();
const handMade = readTables(HAND_MADE);

function find(text: string, given: Partial<Passage> = {}, heading: string | null = null) {
  const passage: Passage = { kind: "paragraph", line: 2, text, strong: [], links: [], checked: null, ...given };
  const section: Section = {
    kind: "entry",
    heading,
    anchor: null,
    depth: heading === null ? 0 : 2,
    line: 1,
    parent: null,
    passages: text === "" && passage.links.length === 0 ? [] : [passage],
    period: null,
    interests: [],
  };
  return findInterests(section, false).flatMap(({ label, rule }) => (rule === "shape" ? [] : [label]));
}

describe("the names of packages", () => {
  it.each(tables)("$path is what `npm run vocabularies` writes", ({ path, contents }) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")).toBe(contents);
  });

  it.each(tables)("$path holds only names that the package has", ({ unknown, count }) => {
    expect(unknown).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  test("no name has two topics, in any spelling", () => {
    const owners = new Map(
      handMade.flatMap(({ label, spellings }) => spellings.map(({ text }) => [normaliseTopic(text), label] as const)),
    );
    const twice = CONCEPTS.slice(handMade.length).flatMap(({ label, spellings }) =>
      spellings.flatMap(({ text }) => {
        const key = normaliseTopic(text);
        const owner = owners.get(key) ?? label;
        owners.set(key, owner);
        return owner === label ? [] : [`${text}: ${owner}, ${label}`];
      }),
    );
    expect(twice).toEqual([]);
  });

  test("every name belongs to a field of the hand-made tables", () => {
    const fields = new Set(handMade.map(({ label }) => label));
    expect(CONCEPTS.filter(({ broader }) => broader !== null && !fields.has(broader))).toEqual([]);
  });

  test("the hand-made tables win", () => {
    expect(findAlias("golang")).toBe("Go");
    expect(CONCEPTS.filter(({ label }) => /^node\.?js$/i.test(label))).toHaveLength(1);
  });
});

describe("a name of a package is a topic", () => {
  it.each([
    ["We talked, and Wireshark showed it.", ["Wireshark"]],
    ["The forms of React Hook Form are small.", ["React Hook Form"]],
    ["I learned Zod.", ["Zod"]],
    ["I played Dota 2.", ["Dota 2", "Video Games"]],
    ["I learned Fortran, CoffeeScript and reStructuredText", ["Fortran", "CoffeeScript", "reStructuredText"]],
  ])("%s", (text, labels) => {
    expect(find(text)).toEqual(labels);
  });

  test("a word only as a whole item, heading or link", () => {
    const link = (text: string): Link => ({ href: "https://tides.example/", text, line: 2 });
    expect(find("Zod", { kind: "item" })).toEqual(["Zod"]);
    expect(find("", {}, "Zod")).toEqual(["Zod"]);
    expect(find("", {}, "The Return of General Zod")).not.toContain("Zod");
    expect(find("", { links: [link("Swagger")] })).toEqual(["Swagger"]);
    expect(find("", { links: [link("The Man With More Swagger")] })).not.toContain("Swagger");
  });
});

test("a word that is a name to few gets a page only where it is written as the name", async () => {
  const text = "---\ndate: 2024-03-31\n---\n\nI learned Zod. I learned swagger. I learned about knitting.\n";
  const { settings } = readSettings(null, {});
  const site = await buildJournal({ files: [{ path: "a.md", text, history: null }], settings, vocabulary: [] });
  expect(site.timeline.topics.map(({ label }) => label).sort()).toEqual(["Knitting", "Zod"]);
});

describe("no topic", () => {
  it.each([
    "Worked with Ada and Dylan on the garden. Julia baked.",
    "I used Apple Pay at Target, then took an Uber and a Lufthansa flight.",
    "Read about it on Medium, Reddit and the Signal group.",
    "Took a course on Coursera and joined Slack and Zoom.",
    "Prettier rooms, and a Dash of colour.",
    "Solana and Zod came by while I learned a lot.",
    "The hall has swagger, I learned a lot.",
    "Knitted with Yarn, grew a Cucumber, saw a Pug.",
  ])("%s", (text) => {
    expect(find(text).filter(isKnownName)).toEqual([]);
  });

  test("company of its kind does not help a word", () => {
    expect(find("Solana came by while I wrote Python.")).toEqual(["Python"]);
  });
});
