import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  daySerial,
  daysBetween,
  lastDayOfMonth,
  liesIn,
  makeDay,
  monthEnd,
  monthFraction,
  monthSerial,
  monthStart,
  serialDay,
  startOfWeek,
  weekdayOf,
} from "../src/days.ts";

test("days that do not exist", () => {
  expect(makeDay(2024, 2, 29)).toBe("2024-02-29");
  expect(makeDay(2023, 2, 29)).toBeNull();
  expect(makeDay(1900, 2, 29)).toBeNull();
  expect(makeDay(2021, 13, 1)).toBeNull();
  expect(lastDayOfMonth(2000, 2)).toBe(29);
});

test("counting across years, whatever the machine's zone", () => {
  expect(addDays("2021-12-27", 6)).toBe("2022-01-02");
  expect(addDays("2021-03-28", 1)).toBe("2021-03-29");
  expect(daysBetween("2020-02-28", "2020-03-01")).toBe(2);
  expect(weekdayOf("2021-08-12")).toBe(4);
  expect(weekdayOf("1969-12-31")).toBe(3);
});

test("ISO weeks at New Year", () => {
  expect(startOfWeek(2021, 1)).toBe("2021-01-04");
  expect(startOfWeek(2020, 1)).toBe("2019-12-30");
  expect(startOfWeek(2020, 53)).toBe("2020-12-28");
  expect(startOfWeek(2021, 53)).toBeNull();
  expect(startOfWeek(2021, 0)).toBeNull();
});

test("serials are those of the calendar, and lead back to their day", () => {
  expect(daySerial("1970-01-01")).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 800_000 }), (serial) => {
      const day = new Date(serial * 86_400_000).toISOString().slice(0, 10);
      expect(serialDay(serial)).toBe(day);
      expect(daySerial(day)).toBe(serial);
    }),
  );
});

test("months are counted, and the part of one that has passed", () => {
  expect(monthStart(monthSerial("2024-02-29"))).toBe("2024-02-01");
  expect(monthEnd(monthSerial("2024-02-03"))).toBe("2024-02-29");
  expect(monthEnd(monthSerial("2021-12-31"))).toBe("2021-12-31");
  expect(monthFraction("2024-02-01")).toBe(0);
  expect(monthFraction("2024-02-15")).toBeCloseTo(14 / 29);
});

test("knows whose days lie in another time, which those without days never do", () => {
  const may = { start: "2021-05-01", end: "2021-05-31" };
  expect(liesIn(may, may)).toBe(true);
  expect(liesIn({ start: "2021-05-03", end: "2021-05-03" }, may)).toBe(true);
  expect(liesIn(may, { start: "2021-05-03", end: "2021-05-03" })).toBe(false);
  expect(liesIn({ start: "2021-04-30", end: "2021-05-02" }, may)).toBe(false);
  expect(liesIn({ start: "2021-05-30", end: "2021-06-01" }, may)).toBe(false);
  expect(liesIn({ start: null, end: null }, may)).toBe(false);
  expect(liesIn(may, { start: null, end: null })).toBe(false);
});
