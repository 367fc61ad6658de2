import { expect, it } from "vitest";
import { findInterests } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const labels = (text: string): string[] =>
  findInterests(sampleSection(text, { kind: "item" }), false).map(({ label }) => label);

it.each([
  ["Harbour Tales II (PC/Steam)", ["Harbour Tales II"]],
  ["Salt Road: The Long Tide (PS4) - slow going", ["Salt Road: The Long Tide"]],
  ["Tide Cards (Nintendo Switch)", ["Tide Cards"]],
  ["Green beans (steam)", []],
  ["Power supply (Switch)", []],
  ["Salt Maze (Switch/PC)", ["Salt Maze"]],
  ["Tide Notes (Mac)", []],
  ["Tide Notes (Mac/iOS)", []],
  ["Salt Shaker (PC) and a hammer", []],
])("%s is a game of %j", (text, wanted) => {
  expect(labels(text)).toEqual(wanted);
});
