import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layAxis, leaveRoom, placeSpan } from "../../src/charts/axis.ts";
import { drawAxis, measureLast } from "../../src/charts/axis-drawing.ts";
import { markTold } from "../../src/charts/axis-ticks.ts";
import { daySerial } from "../../src/days.ts";

function span(start: string, end: string) {
  return { start: daySerial(start), end: daySerial(end) + 1 };
}

describe("layAxis", () => {
  it("gives every month the same width, however many days it has", () => {
    const whole = span("2023-01-01", "2023-12-31");
    const axis = layAxis([whole], whole);
    for (let month = 1; month <= 12; month += 1)
      expect(axis.position(daySerial(`2023-${String(month).padStart(2, "0")}-01`))).toBeCloseTo((month - 1) / 12);
  });

  it("folds silences of two months or more into a narrow labelled stretch", () => {
    const [first, second] = [span("2021-01-01", "2021-02-28"), span("2021-08-10", "2021-08-12")];
    const axis = layAxis([first, second], { start: first.start, end: second.end });
    expect(axis.folds).toHaveLength(1);
    expect(axis.folds[0]).toMatchObject({ label: "5 mo", title: "Nothing from March 2021 to July 2021" });
    expect(axis.position(second.start)).toBeGreaterThan(axis.folds[0]?.to ?? 1);
  });

  it("widens a last day before a silence into the time that is open", () => {
    const [month, later] = [span("2021-01-31", "2021-01-31"), span("2021-09-01", "2021-09-30")];
    const axis = layAxis([month, later], span("2021-01-01", "2021-09-30"));
    const { from, to } = placeSpan(axis, month, 0.2);
    expect([to, to - from]).toEqual([axis.folds[0]?.from, expect.closeTo(0.2)]);
  });

  it("leaves a single empty month open", () => {
    const spans = [span("2021-01-05", "2021-01-31"), span("2021-03-01", "2021-03-02")];
    expect(layAxis(spans, span("2021-01-01", "2021-03-31")).folds).toEqual([]);
  });

  it("lays the days of a week together on an axis of a few months, Mondays first", () => {
    const quarter = span("2024-01-01", "2024-03-31");
    const axis = layAxis([quarter], quarter);
    const cell = (day: string) => axis.cellOf(daySerial(day));
    expect(axis.unit).toBe("week");
    expect(cell("2024-02-12")).toBe(cell("2024-02-18"));
    expect(cell("2024-02-19")).toBe(cell("2024-02-18") + 1);
    expect(axis.position(daySerial("2024-02-01"))).toBeCloseTo(1 / 3);
  });

  it("takes days for a week, months for some years, quarters for many, years for a life", () => {
    const week = span("2024-02-26", "2024-03-03");
    expect(layAxis([week], week).unit).toBe("day");
    const years = span("2021-01-01", "2023-12-31");
    expect(layAxis([years], years).unit).toBe("month");
    const long = span("2009-01-01", "2023-12-31");
    expect(layAxis([long], long).unit).toBe("quarter");
    const life = span("1960-01-01", "2023-12-31");
    expect(layAxis([life], life).unit).toBe("year");
  });

  it("gives every year of which something is told its tick, between silences too, and names of months room", () => {
    const years = Array.from({ length: 24 }, (_, index) => String(2000 + index));
    const busy = years.map((year) => span(`${year}-05-01`, `${year}-05-31`));
    const axis = layAxis(busy, span("2000-05-01", "2023-05-31"));
    expect(axis.ticks.filter((tick) => tick.major).map((tick) => tick.label)).toEqual(years);
    const months = axis.ticks.filter((tick) => !tick.major);
    for (const [index, tick] of months.entries())
      if (index > 0) expect(tick.at - (months[index - 1]?.at ?? 0)).toBeGreaterThan(0.034);
  });

  it("never turns time around and stays on the page", () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 12 }), (raw) => {
        const spans = raw.map(([start, length]) => ({ start, end: start + length }));
        const window = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
        const axis = layAxis(spans, window);
        const places = spans.flatMap((s) => [s.start, s.end]).sort((a, b) => a - b);
        let before = 0;
        for (const place of places.map((serial) => axis.position(serial))) {
          expect(place).toBeGreaterThanOrEqual(before - 1e-9);
          expect(place).toBeLessThanOrEqual(1 + 1e-9);
          before = place;
        }
        for (const fold of axis.folds) expect(fold.to).toBeGreaterThan(fold.from);
        for (const { from, to } of spans.map((one) => placeSpan(axis, one, 0.015))) {
          expect(to).toBeGreaterThan(from);
          for (const fold of axis.folds) expect(from < fold.to - 1e-9 && fold.from < to - 1e-9).toBe(false);
        }
      }),
    );
  });
});

it("keeps the lines of years whose names have no room beside a silence, on a phone and on a wide page", () => {
  const spans = ["2012", "2013", "2020"].map((year) => span(`${year}-12-01`, `${year}-12-31`));
  const axis = layAxis([...spans, span("2016-01-01", "2018-12-31")], span("2012-12-01", "2020-12-31"));
  const { markup } = drawAxis(axis, (at) => at * 100, 300, "hatch");
  expect(markup.match(/<line class="major/g)).toHaveLength(6);
  const names = [...markup.matchAll(/<text class="major([^"]*)" x="([\d.]+)%"[^>]*>(\d{4})</g)];
  expect(names.map(([, kind, , year]) => `${year}${kind}`)).toEqual([
    "2012",
    "2013 spare",
    ...["2016 long", "2017 long", "2018 long", "2020 long"], // ’16 on a phone
  ]);
  const beside = [0, 0.05, 0.5].map((at, index) => ({ at, label: String(2020 + index), major: true }));
  const tablet = drawAxis({ ...axis, ticks: beside, folds: [] }, (at) => at * 100, 300, "hatch").markup;
  // The narrow year goes, not the wide one behind it.
  expect(tablet).toMatch(/<text class="major tight"[^>]*>2020</);
  const narrow = [0, 0.48, 0.5].map((at, index) => ({ at, label: String(2020 + index), major: true }));
  const close = drawAxis({ ...axis, ticks: narrow, folds: [] }, (at) => at * 100, 300, "hatch").markup;
  // The line between them begins below the names.
  expect([...close.matchAll(/<line class="major" .*?y1="(\d+)"/g)].map(([, top]) => Number(top))).toEqual([4, 20, 4]);
  expect([...close.matchAll(/>(\d{4})</g)].map(([, year]) => year)).toEqual(["2020", "2022"]);
});

it("names the year of which a single topic tells before a wider one beside it that is silent", () => {
  const ticks = [0, 0.84, 0.92].map((at, index) => ({ at, label: String(2020 + index), major: true }));
  const axis = { unit: "month" as const, ticks, folds: [], cellOf: () => 0, position: () => 0 };
  const spare = (one: typeof axis) =>
    /<text class="major spare"[^>]*>(\d+)</.exec(drawAxis(one, (at) => at * 100, 300, "hatch").markup)?.[1];
  expect(spare(axis)).toBe("2022");
  expect(spare({ ...axis, ticks: markTold(ticks, [{ from: 0.93, to: 0.94 }]) })).toBe("2021");
});

it("keeps room for the name of a last year or month, which stands right of its line as all do", () => {
  const spans = [span("2022-01-01", "2024-12-31"), span("2025-01-01", "2025-01-31")];
  const axis = layAxis(spans, span("2022-01-01", "2025-01-31"));
  for (const onPhones of [true, false]) {
    const narrow = leaveRoom(axis, (tick) => measureLast(tick, onPhones) / 100);
    const last = narrow.ticks.at(-2);
    expect(last).toMatchObject({ label: "2025", major: true });
    expect(100 - 100 * (last?.at ?? 0)).toBeCloseTo(onPhones ? 7.01 : 4.42);
    expect(narrow.position(daySerial("2025-01-01"))).toBe(last?.at);
    expect(drawAxis(narrow, (at) => at * 100, 300, "hatch").markup).not.toMatch(/text-anchor|dx="-4"/);
  }
  const year = span("2022-01-01", "2022-12-31");
  const whole = layAxis([year], year);
  expect(leaveRoom(whole, (tick) => measureLast(tick, true) / 100)).toBe(whole);
});

it("writes years short on a phone where they are narrow, all but the first", () => {
  const year = (at: number, label: string) => ({ at, label, major: true });
  const names = (...places: readonly number[]) => {
    const ticks = places.map((at, index) => year(at, String(2020 + index)));
    const axis = { unit: "month" as const, ticks, folds: [], cellOf: () => 0, position: () => 0 };
    const { markup } = drawAxis(axis, (at) => at * 100, 300, "hatch");
    return [...markup.matchAll(/<text class="major([^"]*)"[^>]*>([^<]+)/g)].map(([, kind, name]) => `${name}${kind}`);
  };
  expect(names(0, 0.46, 0.88)).toEqual(["2020", "2021", "2022"]);
  expect(names(0, 0.46, 0.92)).toEqual(["2020", "2021 long", "’21 brief", "2022 long", "’22 brief"]);
  expect(names(0, 0.8, 0.85)).toEqual(["2020", "2021 tight", "2022"]);
  expect(names(0, 0.8, 0.86)).toEqual(["2020", "2021 spare", "2022 long", "’22 brief"]);
});
