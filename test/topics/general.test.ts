import { describe, expect, it } from "vitest";
import { readClauses } from "../../src/topics/clauses.ts";
import { countEffort } from "../../src/topics/effort.ts";
import { findEvidence } from "../../src/topics/evidence/index.ts";
import { clauseAt, isDone } from "../../src/topics/evidence/reading.ts";
import { sampleSection } from "./sample-section.ts";

const cuesOf = (text: string): string[] =>
  readClauses(text, "en")
    .filter(({ isForeign }) => !isForeign)
    .flatMap(({ cues }) => cues.map(({ index, end }) => text.slice(index, end)));
const isTold = (text: string, name: string): boolean => {
  const index = text.indexOf(name);
  const clause = clauseAt({ clauses: readClauses(text, "en") }, index);
  return clause !== undefined && isDone(clause, index);
};

describe("what is true in general is nobody's work", () => {
  it.each([
    "Looms are machines that are used to build cloth.",
    "Weaving can be learned by training on a small loom.",
    "The guild hall is the place to go for using large looms.",
    "Later, more research went into improving looms.",
    "Looms were invented to learn about patterns.",
    "Papers, which used wavelets, came later",
    "A landmark work in weaving that changed it all",
  ])("%s", (text) => {
    expect(cuesOf(text)).toEqual([]);
  });

  it.each([
    "My loom is used to build cloth for our stall, and I use it daily; I built it.",
    "Rust is fun, finished chapter 3",
    "Today is all about learning Rust",
    "The goal of the week is learning Rust",
    "Working on a loom that I built",
    "Some work on the loom",
  ])("but not: %s", (text) => {
    expect(cuesOf(text)).not.toEqual([]);
  });

  it("counts no effort in it", () => {
    expect(countEffort("Looms are machines that are used for building cloth.")).toBe(0);
    expect(countEffort("I finished building the loom.")).toBeGreaterThan(0);
    expect(countEffort("We launched the shop and ran a small campaign for it.")).toBe(2);
  });
});

describe("what the reader is asked to do was not done", () => {
  it.each([
    ["PS: Read chapter 4 of Tidal Charts.", "Tidal Charts"],
    ["Tip: use Wavelets for this", "Wavelets"],
    ["Check out Wavelets", "Wavelets"],
    ["Have a look at Wavelets if they are new to you", "Wavelets"],
    ["Please try Wavelets", "Wavelets"],
    ["Schaut euch Wavelets an", "Wavelets"],
    ["When you google, you get Wavelets", "Wavelets"],
    ["I could not – without a good deal of help – prove Wavelets", "Wavelets"],
  ])("%s", (text, name) => {
    expect(isTold(text, name)).toBe(false);
  });

  it.each([
    ["Read chapter 4 of Tidal Charts.", "Tidal Charts"],
    ["Had a look at Wavelets", "Wavelets"],
    ["My plan for Wavelets was spot on", "Wavelets"],
    ["Checked out Wavelets", "Wavelets"],
    ["I wove – with a good deal of help – some Wavelets", "Wavelets"],
  ])("but not: %s", (text, name) => {
    expect(isTold(text, name)).toBe(true);
  });
});

describe("who made a course is no subject", () => {
  const labels = (text: string) => findEvidence(sampleSection(text), "en").map(({ label }) => label);

  it("where the course is named", () => {
    expect(labels("I finished Andrew Ng's Linear Algebra course")).not.toContain("Andrew Ng");
    expect(labels("I finished Andrew Ng's course")).toContain("Andrew Ng's course");
  });
});
