import { expect, it } from "vitest";
import { joinFormLines } from "../../src/pages/form-lines.ts";

it("parts the lines of a form", () => {
  const body = "<h2>Log</h2><p>tide: low &amp; slack\nwind: <em>none</em><br>\nsky: grey</p><p>Then.</p>";
  expect(joinFormLines("tide: low & slack wind: none sky: grey", body)).toBe(
    "tide: low & slack · wind: none · sky: grey",
  );
});

it("leaves out what was left blank", () => {
  expect(joinFormLines("tide: low wind:", "<p>tide: low\nwind: </p>")).toBe("tide: low");
});

it.each([
  ["I said: go.\nThen he went.", "I said: go. Then he went."],
  ["tide: low", "tide: low"],
  ["tide: low\nwind: none", "Words of the front matter"],
])("leaves prose as it is: %j", (text, excerpt) => {
  expect(joinFormLines(excerpt, `<p>${text}</p>`)).toBe(excerpt);
});
