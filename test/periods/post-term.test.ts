import { expect, test } from "vitest";
import { findPeriodOfPost } from "../../src/periods/post.ts";

const told = (title: string, day: string) => {
  const found = findPeriodOfPost(title, "", day);
  return found?.rule === "term-post" ? `${found.start}/${found.end}` : null;
};

test("a term without its year, by the day of the post that looks back on it", () => {
  expect(told("Fall semester in review", "2020-12-18")).toBe("2020-09-01/2020-12-18");
  expect(told("Fall semester in review", "2021-01-09")).toBe("2020-09-01/2020-12-31");
  expect(told("What I learned in my second term", "2021-07-02")).toBe("2021-01-01/2021-05-31");
  expect(told("Thoughts at the end of semester 1", "2021-02-03")).toBe("2020-09-01/2020-12-31");
  expect(told("Semester wrap-up", "2021-05-20")).toBe("2021-01-01/2021-05-20");
  expect(told("Junior spring recap", "2021-06-20")).toBe("2021-01-01/2021-05-31");
  expect(told("Work term report: oar making", "2021-05-02")).toBe("2021-01-01/2021-04-30");
});

test("and so a year at a school", () => {
  expect(told("End of sophomore year", "2021-05-20")).toBe("2020-09-01/2021-05-20");
  expect(told("Reflections on my first year of university", "2021-09-20")).toBe("2020-09-01/2021-06-30");
});

test("no term of another time, no plan and no term of a trade", () => {
  expect(told("Fall semester in review", "2020-07-18")).toBeNull();
  expect(told("Goals for the spring semester", "2021-06-01")).toBeNull();
  expect(told("How to survive the first semester: a review", "2021-01-05")).toBeNull();
  expect(told("Halfway through my first semester: notes", "2020-11-05")).toBeNull();
  expect(told("A long-term review of the kettle", "2021-06-01")).toBeNull();
  expect(told("Search term report", "2021-06-01")).toBeNull();
  expect(told("My first semester", "2021-01-05")).toBeNull();
  expect(told("Done: a semester planner for boat builders", "2021-01-05")).toBeNull();
  expect(told("A report on what the school year costs", "2021-07-05")).toBeNull();
  expect(told("Thoughts on semester systems", "2021-01-05")).toBeNull();
});
