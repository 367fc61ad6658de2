import { describe, expect, it } from "vitest";
import { findPursuitOfHeading } from "../../src/topics/media-headings.ts";

describe("headings that tell how the author spent his time", () => {
  it.each([
    ["Top 10 Books", "Reading"],
    ["Books I read", "Reading"],
    ["Completed books in 2023", "Reading"],
    ["Games played in 2022", "Video Games"],
    ["READING QUEUE", "Reading"],
    ["Currently reading", "Reading"],
    ["Movies and TV Shows", "Film"],
    ["Podcasts", "Podcasts"],
    ["3. Travel", "Travel"],
    ["Health & Fitness", "Fitness"],
    ["💸 Finances", "Personal Finance"],
    ["Writing", "Writing"],
    ["Non-Fiction", "Reading"],
    ["What I'm reading", "Reading"],
    ["Gelesen", "Reading"],
    ["読んだ本", "Reading"],
    ["跑步", "Running"],
    ["Coding", "Programming"],
    ["The garden", "Gardening"],
    ["Mental health", "Health"],
    ["Crafting", "Crafts"],
    ["This site", "Personal Website"],
    ["Sprachen", "Language Learning"],
    ["Cocina", "Cooking"],
    ["做饭", "Cooking"],
  ])("%s → %s", (heading, topic) => {
    expect(findPursuitOfHeading(heading, 3)).toEqual([
      { label: topic, rule: "heading", line: 3, text: heading, strength: 2 },
    ]);
  });

  it.each([
    ["Watched", "A film about eels.", ["Film"]],
    ["Watching", "Two seasons of a tv show, and a movie.", ["Film", "TV Series"]],
    ["Played", "The new one for the Switch.", ["Video Games"]],
    ["Listening to", "A podcast on tides.", ["Podcasts"]],
    ["Watched", "The tide came in.", []],
    ["Entertainment", "🎮 The one with the frogs; a novel about moss.", ["Video Games", "Reading"]],
    ["Culture", "An evening by the sea.", []],
    ["Played", "With the children on the beach.", []],
    ["Watchers", "A film about eels.", []],
  ])("%s above '%s'", (heading, text, topics) => {
    expect(findPursuitOfHeading(heading, 3, [{ text }]).map(({ label }) => label)).toEqual(topics);
  });

  it.each([
    "Further reading",
    "Health checks",
    "Writing tests",
    "Reading list",
    "Bookkeeping",
    "Coding style",
    "Health checks of the server",
    "Running the tests",
    "Game of Life",
    "Books and other lies",
    "Making",
  ])("not %s", (heading) => {
    expect(findPursuitOfHeading(heading, 3)).toEqual([]);
  });
});
