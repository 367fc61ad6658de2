import { describe, expect, it } from "vitest";
import type { Passage, Section } from "../../src/model.ts";
import { findCoinedProject, findListedProject, listProjects } from "../../src/topics/listed-projects.ts";
import { sampleSection } from "./sample-section.ts";

const passages = (kind: Passage["kind"], rows: readonly (readonly string[])[]): Passage[] =>
  rows.flatMap((row, line) => row.map((text) => ({ kind, line, text, strong: [], links: [], checked: null })));
const section = (heading: string | null, own: Passage[] = []): Section => ({
  ...sampleSection(""),
  heading,
  passages: own,
});
const found = (list: Section, heading: string) =>
  findListedProject(section(heading), listProjects([list])).map(({ label }) => label);

describe("headings that a list of projects names", () => {
  const table = section(
    null,
    passages("cell", [
      ["Priorität", "Aufgaben", "Status"],
      ["hoch", "Leuchtturm", "wartend"],
      ["mittel", "Gezeitenuhr", "offen"],
    ]),
  );
  it("of a table are topics", () => {
    expect(found(table, "Leuchtturm")).toEqual(["Leuchtturm"]);
    expect(found(table, "Gezeitenuhr")).toEqual(["Gezeitenuhr"]);
  });
  it("are none from another column or table", () => {
    expect(found(table, "wartend")).toEqual([]);
    expect(found(section(null, passages("cell", [["Ort"], ["Leuchtturm"]])), "Leuchtturm")).toEqual([]);
  });
  it("of a list are topics", () => {
    const list = section("My projects", passages("item", [["Limpet Counter"], ["Notes"]]));
    expect(found(list, "Limpet Counter")).toEqual(["Limpet Counter"]);
    expect(found(list, "Notes")).toEqual([]);
    expect(found(section("Places", list.passages), "Limpet Counter")).toEqual([]);
  });
});

describe("a heading of one coined word in a review", () => {
  const deeds = passages("item", [["Fixed the pump"], ["Made a sail"]]);
  const coined = (heading: string, own = deeds, isReview = true) =>
    findCoinedProject(section(heading, own), isReview).map(({ label }) => label);
  it("is a project above a list of deeds", () => {
    expect(coined("Limpeteer")).toEqual(["Limpeteer"]);
  });
  it("is none where the word is anyone's, the text is no review or tells no deeds", () => {
    expect(coined("Garden")).toEqual([]);
    expect(coined("Frieda")).toEqual([]);
    expect(coined("Lisbon")).toEqual([]);
    expect(coined("Limpeteer", deeds, false)).toEqual([]);
    expect(coined("Limpeteer", passages("item", [["Fixed the pump"], ["A calm week"]]))).toEqual([]);
    expect(coined("Limpeteer", [])).toEqual([]);
  });
});
