import { expect, test } from "vitest";
import { findPeriodOfPost } from "../../src/periods/post.ts";
import { isWeekly } from "../../src/periods/post-words.ts";

const told = (title: string, body: string, day: string) => {
  const found = findPeriodOfPost(title, body, day);
  return found && `${found.start}/${found.end}`;
};

test("a numbered week is the calendar's where the post lies in it or just behind it", () => {
  expect(told("Garden notes – week 23", "", "2021-06-14")).toBe("2021-06-07/2021-06-13");
  expect(told("Weeknotes 23", "", "2021-06-11")).toBe("2021-06-07/2021-06-13");
  // Some other count.
  expect(told("Garden notes – week 24", "", "2021-06-11")).toBe("2021-06-05/2021-06-11");
  expect(told("Weeknotes 23", "", "2021-06-18")).toBe("2021-06-12/2021-06-18");
});

test("a report on a week that names its days in its first lines", () => {
  const body = "This was the week of June 7, and the third one of oars.";
  expect(told("Oar log 4, week 3", body, "2021-06-12")).toBe("2021-06-07/2021-06-13");
  expect(told("Week 3 of oars", "This week (7 – 11 June) I steamed ribs.", "2021-06-12")).toBe("2021-06-07/2021-06-11");
  // Of another time.
  expect(told("Week 3 of oars", "This week (7 – 11 March) is far away.", "2021-06-12")).toBe("2021-06-06/2021-06-12");
});

test("a week that is counted as in code", () => {
  expect(isWeekly("Week[7] at the boatyard")).toBe(true);
  expect(isWeekly("Week (7) at the boatyard")).toBe(true);
  expect(isWeekly("Each week (7 eels)")).toBe(false);
});

test("the first or last weeks and months at a place", () => {
  expect(told("Last 6 weeks in the boatyard", "", "2021-06-12")).toBe("2021-05-01/2021-06-12");
  expect(told("My first three months at Gull & Sons", "", "2021-06-12")).toBe("2021-03-12/2021-06-12");
  expect(told("The first two weeks in May", "", "2021-09-12")).toBeNull();
  expect(told("The last six months in review", "", "2021-06-12")).toBeNull();
});
