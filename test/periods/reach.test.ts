import { expect, test } from "vitest";
import { listReaches } from "../../src/periods/reach.ts";

test("years in words vouch for each other as far as they follow one another from the date of the page", () => {
  const place = (...texts: string[]) => listReaches(texts, "2019-04-02");
  expect(place("Best of 2022", "Best of 2021", "Best of 2020", "Best of 2019")).toEqual(Array(4).fill("2022-12-31"));
  // The year between them is left out; another wording; one alone; a second number.
  expect(place("Best of 2023", "Best of 2019")).toEqual(["2019-04-02", "2019-04-02"]);
  expect(place("Best of 2020", "Worst of 2021")).toEqual(["2019-04-02", "2019-04-02"]);
  expect(place("Best of 2020")).toEqual(["2019-04-02"]);
  expect(place("12 gulls of 2020", "12 gulls of 2021")).toEqual(["2019-04-02", "2019-04-02"]);
  expect(listReaches(["Best of 2020", "Best of 2021"], null)).toEqual([null, null]);
});
