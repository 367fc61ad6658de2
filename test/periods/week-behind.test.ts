import { expect, test } from "vitest";
import { findPeriod } from "../../src/periods/index.ts";

const find = (text: string) => {
  const found = findPeriod(text, { year: null, reference: "2021-06-20" });
  return found && `${found.start}/${found.end}`;
};

test("a week behind what is told of it", () => {
  expect(find("Eel traps, week of June 7, 2021")).toBe("2021-06-07/2021-06-13");
  expect(find("Rowing for the week of June 7")).toBe("2021-06-07/2021-06-13");
  expect(find("Rowing log for the week ending 2021-06-13: tides")).toBe("2021-06-07/2021-06-13");
  expect(find("Boat shed week of 20210607")).toBe("2021-06-07/2021-06-13");
});

test("and in figures before it", () => {
  expect(find("Week of 20210607 boat shed")).toBe("2021-06-07/2021-06-13");
  expect(find("Weeks of 20210607 and 20210614 in the shed")).toBe("2021-06-07/2021-06-20");
  expect(find("Weeks of June 7 and June 14, 2021")).toBe("2021-06-07/2021-06-20");
});

test("no week by which something is due, or of anything else", () => {
  expect(find("Order flour by the week of June 7, 2021")).toBeNull();
  expect(find("Launch in the week of June 7, 2021")).toBeNull();
  expect(find("Rest after the week of June 7")).toBeNull();
  expect(find("A week of 12 eels")).toBeNull();
  expect(find("One week of rowing in June")).toBeNull();
  expect(findPeriod("Plans for the week of June 21", { year: 2021, reference: "2021-06-20" })?.kind).toBe("plan");
});

test("a week by figures that are one day in either order", () => {
  expect(find("Week of 6/14")).toBe("2021-06-14/2021-06-20");
  expect(find("Week ending 6/18")).toBe("2021-06-12/2021-06-18");
  expect(find("Week ending 6/7")).toBeNull();
});

test("days behind a comma at the end", () => {
  expect(find("Knots and eels, 7–11 June 2021")).toBe("2021-06-07/2021-06-11");
  expect(find("Shed report, May 28 - June 2, 2021")).toBe("2021-05-28/2021-06-02");
});
