import { expect, it } from "vitest";
import { findOtherName } from "../../src/resources/index.ts";

it.each([
  ["The Bézier Game", "", "https://curves.example/", "The Bézier Game"],
  ["“A Pattern Language.”", "", "https://example.org/a", "A Pattern Language"],
  ["the game", "", "https://curves.example/", ""],
  ["The game", "", "https://curves.example/", ""],
  ["tide.js", "", "https://example.org/t", "tide.js"],
  ["tide.js.org", "", "https://tide.js.org/", ""],
  ["chart.pdf", "", "https://example.org/a", ""],
  ["https://example.org/", "Tide Tables: ", "https://example.org/", "Tide Tables"],
  ["https://example.org/", "Tide Tables – ", "https://example.org/", "Tide Tables"],
  ["https://example.org/", "I read it in ", "https://example.org/", ""],
  ["here", "Tide Tables: ", "https://example.org/", ""],
])("“%s” after “%s” (%s) → “%s”", (text, before, url, name) => {
  expect(findOtherName(text, before, url)).toBe(name);
});
