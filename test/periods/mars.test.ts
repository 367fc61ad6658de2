import { expect, test } from "vitest";
import { hasFrenchMonths, mayBeMonth, respellMars } from "../../src/periods/mars.ts";

test("'Mars' among other months in French is one of them", () => {
  expect(hasFrenchMonths(["Février", "Mars", "Avril"])).toBe(true);
  expect(respellMars("Mars – filets et nœuds")).toBe("mars – filets et nœuds");
});

test("a planet is none, whatever month is told of beside it", () => {
  expect(hasFrenchMonths(["Mars – la planète rouge", "Avril"])).toBe(false);
  expect(hasFrenchMonths(["Vénus", "Mars", "Le ciel en avril"])).toBe(false);
  expect(mayBeMonth(["Mars (rover)"])).toBe(false);
  expect(mayBeMonth(["Mars : les filets"])).toBe(true);
});
