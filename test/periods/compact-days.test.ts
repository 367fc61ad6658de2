import { expect, test } from "vitest";
import { placeLog } from "../../src/periods/log.ts";

const place = (...texts: string[]) =>
  placeLog(texts, { year: null, reference: null, around: null }).map(({ period }) => period?.edtf ?? null);

test("days in two digits each, and the stretches between two of them", () => {
  expect(place("210307 knots", "210301~210304", "210228")).toEqual([
    "2021-03-07",
    "2021-03-01/2021-03-04",
    "2021-02-28",
  ]);
  expect(place("210228", "210301 - 210304", "210307")).toEqual(["2021-02-28", "2021-03-01/2021-03-04", "2021-03-07"]);
  expect(place("210301~210304", "Chess")).toEqual([null, null]);
});
