import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDay, parseMoment } from "../../src/entries/dates.ts";

const READ: readonly [string, string, string | null][] = [
  ["2021-08-12", "2021-08-12", null],
  [" 2021-8-1 ", "2021-08-01", null],
  ["2021/07/10", "2021-07-10", null],
  ["2021.07.10", "2021-07-10", null],
  ["20210812", "2021-08-12", null],
  ["2021-08-12T19:39:52-07:00", "2021-08-12", "2021-08-12T19:39:52-07:00"],
  ["2021-08-12T23:59:59.999Z", "2021-08-12", "2021-08-12T23:59:59Z"],
  ["2021-07-10T10:17:19+00:00", "2021-07-10", "2021-07-10T10:17:19+00:00"],
  ["2020-04-24 01:03:29 +0200", "2020-04-24", "2020-04-24T01:03:29+02:00"],
  ["2020-04-24 01:03:29 -0600", "2020-04-24", "2020-04-24T01:03:29-06:00"],
  ["2001-12-14t21:59:43.10-05:00", "2001-12-14", "2001-12-14T21:59:43-05:00"],
  ["2001-12-14 21:59:43.10 -5", "2001-12-14", "2001-12-14T21:59:43-05:00"],
  ["2021-08-12 19:39", "2021-08-12", "2021-08-12T19:39:00Z"],
  ["20210812T193952Z", "2021-08-12", "2021-08-12T19:39:52Z"],
  ["2016-12-31T23:59:60Z", "2016-12-31", "2016-12-31T23:59:59Z"],
  ["August 12, 2021", "2021-08-12", null],
  ["Aug 12,2021", "2021-08-12", null],
  ["Thursday, August 12, 2021", "2021-08-12", null],
  ["August 12th, 2021 at 9:15 am", "2021-08-12", "2021-08-12T09:15:00Z"],
  ["Aug 12, 2021 9:15 PM", "2021-08-12", "2021-08-12T21:15:00Z"],
  ["Aug 12, 2021 12:05 AM", "2021-08-12", "2021-08-12T00:05:00Z"],
  ["12 August 2021", "2021-08-12", null],
  ["12-Aug-2021", "2021-08-12", null],
  ["1st of May 2021", "2021-05-01", null],
  ["Sept 3 2021", "2021-09-03", null],
  ["Mon, 02 Jan 2006 15:04:05 -0700", "2006-01-02", "2006-01-02T15:04:05-07:00"],
  ["Mon, 02 Jan 2006 15:04:05 GMT", "2006-01-02", "2006-01-02T15:04:05Z"],
  ["Mon Jan 2 15:04:05 MST 2006", "2006-01-02", "2006-01-02T15:04:05-07:00"],
  ["Thu Aug 12 2021 19:39:52 GMT-0700 (Pacific Daylight Time)", "2021-08-12", "2021-08-12T19:39:52-07:00"],
  ["2021-08-12 19:39:52 IST", "2021-08-12", null],
  ["2021年8月12日", "2021-08-12", null],
  ["31.12.2021", "2021-12-31", null],
  ["25/12/2021", "2021-12-25", null],
  ["12/25/2021", "2021-12-25", null],
  ["5/5/2021", "2021-05-05", null],
  ["2020-02-29", "2020-02-29", null],
];

const REFUSED: readonly [string, RegExp][] = [
  ["2020-13-45", /no day of the calendar/],
  ["2021-02-29", /no day of the calendar/],
  ["1900-02-29", /no day of the calendar/],
  ["20211312", /no day of the calendar/],
  ["31 April 2021", /no day of the calendar/],
  ["2021-00-10", /no day of the calendar/],
  ["2021-08-12T25:00", /time of day/],
  ["2021-08-12 10:61", /time of day/],
  ["Aug 12, 2021 13:15 PM", /time of day/],
  ["2021-08-12T10:00:00+25:00", /offset/],
  ["03/04/2021", /2021-03-04 and as 2021-04-03/],
  ["1628812792", /no date that can be read/],
  ["12:30", /no date that can be read/],
  ["2021-W32", /no date that can be read/],
  ["soon", /no date that can be read/],
  ["", /no date that can be read/],
];

describe("parseMoment", () => {
  it.each(READ)("reads %s", (text, day, time) => {
    expect(parseMoment(text)).toEqual({ moment: { day, time }, note: null });
  });

  it.each(REFUSED)("refuses %s", (text, reason) => {
    expect(parseMoment(text)).toEqual({ reason: expect.stringMatching(reason) });
  });

  it.each([
    ["2021-08", "2021-08-01", /first day of the month/],
    ["August 2021", "2021-08-01", /first day of the month/],
    ["2021", "2021-01-01", /first day of the year/],
  ])("takes the first day of %s and says so", (text, day, note) => {
    expect(parseMoment(text)).toEqual({ moment: { day, time: null }, note: expect.stringMatching(note) });
  });

  it("keeps the author's day whatever his offset", () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
    const day = fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map(([year, month, date]) => makeDay(year, month, date))
      .filter((made) => made !== null);
    fc.assert(
      fc.property(
        day,
        part(23),
        part(59),
        fc.constantFrom("Z", "+14:00", "-12:00", "+05:45"),
        (date, hour, minute, zone) => {
          const time = `${date}T${hour}:${minute}:00${zone}`;
          expect(parseMoment(time)).toEqual({ moment: { day: date, time }, note: null });
        },
      ),
    );
  });

  it("never throws and comes to an end on any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => "moment" in parseMoment(text) || true));
    expect(parseMoment(`${"1 ".repeat(20_000)}x`)).toHaveProperty("reason");
    expect(parseMoment(`2021-08-12 ${" ".repeat(50_000)}x`)).toHaveProperty("reason");
  });

  it("knows the calendar as the machine does", () => {
    for (let days = -200_000; days < 200_000; days += 97) {
      const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
      expect(parseMoment(iso)).toMatchObject({ moment: { day: iso } });
    }
  });
});
