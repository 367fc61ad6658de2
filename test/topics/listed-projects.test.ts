import { describe, expect, it } from "vitest";
import type { Passage, Section } from "../../src/model.ts";
import { findListedProject, listProjects } from "../../src/topics/listed-projects.ts";
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
