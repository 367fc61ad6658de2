import { expect, it } from "vitest";
import { type Sign, sayDepth } from "../../src/charts/glyphs.ts";
import type { Depth } from "../../src/model.ts";
import { periodCards } from "../../templates/periods.ts";

it.each([
  ["worked-on", "continued", "worked on"],
  ["worked-on", "started", "worked on, started"],
  ["worked-on", "named", "worked on, first told of"],
  ["worked-on", "dropped", "worked on, then dropped"],
  ["deep-dive", "paused", "deep dive, then paused"],
  ["touched", "dropped", "touched, dropped"],
] as const)("%s and %s are '%s'", (depth, status, words) => {
  expect(sayDepth(depth, status)).toBe(words);
});

/** The words of a card of one topic, without its markup. */
function cardOf(depth: Depth, status: Sign): string {
  const topic = { href: "/tags/kilns/", label: "Kilns", hue: 1, depth, status, plan: false };
  const period = { label: "May 2021", href: "/kilns/", plan: false, undated: false };
  const card = periodCards([{ period, topics: [topic], sources: [] }]).toString();
  return (card.split("Kilns</a>")[1] ?? "").replace(/<[^>]*>|\n/g, "").trim();
}

it.each([
  ["worked-on", "started", "started · worked\u00a0on"],
  ["touched", "named", "first told of"],
  ["worked-on", "dropped", "worked\u00a0on, then dropped"],
  ["deep-dive", "paused", "deep\u00a0dive, then paused"],
  ["touched", "dropped", "dropped"],
] as const)("a card says of %s and %s '%s'", (depth, status, words) => {
  expect(cardOf(depth, status)).toBe(words);
});
