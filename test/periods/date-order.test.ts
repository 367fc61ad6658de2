import { expect, test } from "vitest";
import { orderByCount } from "../../src/periods/count-order.ts";
import { findOrderOfLog } from "../../src/periods/date-order.ts";
import { placeLog } from "../../src/periods/log.ts";

test("two days running tell which number is the day", () => {
  expect(findOrderOfLog(["08/03/21", "09/03"], null)).toBe("european");
  expect(findOrderOfLog(["3/8/2021", "3/9/2021"], null)).toBe("us");
  // The first of two months, or two of January; two days that lie apart either way; no year: they may be parts of anything.
  expect(findOrderOfLog(["03/01/21", "04/01/21"], null)).toBeNull();
  expect(findOrderOfLog(["01/03/21", "01/04/21"], null)).toBeNull();
  expect(findOrderOfLog(["03/05/21", "06/05/21"], null)).toBeNull();
  expect(findOrderOfLog(["8/3", "9/3"], null)).toBeNull();
});

test("a short day alone in its heading counts beside one with its year", () => {
  const place = (...texts: string[]) =>
    placeLog(texts, { year: null, reference: null, dates: "european", around: null }).map(({ period }) => period?.edtf);
  expect(place("08/03/21", "09/03")).toEqual(["2021-03-08", "2021-03-09"]);
  expect(place("08/03/21", "3/4 of the boat")).toEqual(["2021-03-08", undefined]);
  expect(place("Boat", "09/03")).toEqual([undefined, undefined]);
});

test("a count of days tells which number is the month", () => {
  expect(orderByCount(["Day 1: 2/9/2021", "DAY 24: 3/4/2021"])).toBe("us");
  expect(orderByCount(["Day 1: 9/2/2021", "Nets", "Day 24: 4/3/2021"])).toBe("european");
  expect(orderByCount(["Day 1: 2/9/2021", "Day 2: 13/9/2021"])).toBe("european");
  // One alone, no year, as far off either way, no day at all.
  expect(orderByCount(["Day 1: 2/9/2021"])).toBeNull();
  expect(orderByCount(["Day 1: 2/9", "Day 24: 3/4"])).toBeNull();
  expect(orderByCount(["Day 1: 1/1/2021", "Day 2: 2/2/2021"])).toBeNull();
  expect(orderByCount(["Day 1: 40/40/2021", "Day 2: 3/4/2021"])).toBeNull();
});
