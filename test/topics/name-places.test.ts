import { expect, it } from "vitest";
import { tellsOnward } from "../../src/topics/going-on.ts";
import { findTopicName } from "../../src/topics/name-places.ts";

it.each([
  ["A good day to go out", "Go", -1],
  ["Wrote it in Go", "Go", 12],
  ["We tied two ropes", "Rope", 12],
  ["More on rope work", "Rope Work", 8],
  ["More on RW", "Rope Work", 8],
  ["More on rw", "Rope Work", -1],
  ["A piece of art", "ART", -1],
  ["用Python画潮汐", "Python", 1],
  ["我学习统计学", "统计学", 3],
  ["Gophers at home", "Go", -1],
])("%s: %s at %i", (text, label, place) => {
  expect(findTopicName(text, { label, aliases: [] })).toBe(place);
});

it("the first of all names of a topic counts", () => {
  expect(findTopicName("Knots, that is, ropes", { label: "Ropes", aliases: ["knots"] })).toBe(0);
});

it.each([
  ["In the coming weeks I will keep at the lute", true],
  ["Ich will Laute weiterlernen", true],
  ["I kept at the lute", false],
])("%s goes on: %s", (text, expected) => expect(tellsOnward(text)).toBe(expected));
