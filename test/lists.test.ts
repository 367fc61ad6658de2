import { expect, test } from "vitest";
import { addTo, compareText } from "../src/lists.ts";

test("texts stand in the order of their code units", () => {
  expect(["tide", "Zander", "eel", "école"].sort(compareText)).toEqual(["Zander", "eel", "tide", "école"]);
  expect(compareText("eel", "eel")).toBe(0);
});

test("items of one key stay in their order", () => {
  const groups = new Map<string, number[]>();
  for (const [key, item] of [["gull", 3] as const, ["eel", 1] as const, ["gull", 2] as const]) addTo(groups, key, item);
  expect([...groups]).toEqual([
    ["gull", [3, 2]],
    ["eel", [1]],
  ]);
});
