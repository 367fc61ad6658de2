import type { Moment } from "../../model.ts";
import { findDated } from "../../periods/index.ts";
import { error } from "../../report.ts";
import { parseMoment } from "../dates.ts";
import type { Field } from "./keys.ts";
import { entriesOf, note, type Reader } from "./reader.ts";
import type { Value } from "./value.ts";

/** A wording is no longer. */
const LONGEST = 70;
/** Words, or two whole days: figures alone are a day that was written wrong. */
const MAY_BE_PERIOD = /\p{L}|\d{4}-\d\d-\d\d\D+\d{4}-\d\d-\d\d/u;

/** The first of the entries of a field that names a day; what is wrong with the others is told. */
export function readMoment(reader: Reader, field: Field): Moment | null {
  for (const { key, value } of entriesOf(reader, field)) {
    const only = firstOf(value);
    if (only?.kind !== "text") {
      note(reader, value.place, "front-matter-type", `"${key}" should be a date; it was ignored`);
      continue;
    }
    const reading = parseMoment(only.text, reader.dates);
    const { line, column } = only.place;
    if ("moment" in reading) {
      if (reading.note !== null) note(reader, only.place, "date-incomplete", reading.note);
      return reading.moment;
    }
    const named = findNamed(only.text);
    if (named?.precision === "day") return { day: named.start, time: null };
    // Words ('soon') are no slip in a date; figures are, and a wrong day must not be published.
    if (named) note(reader, only.place, "date-incomplete", `"${only.text.trim()}" names no day but a period`);
    else if (/\d/.test(only.text))
      reader.messages.push(error(reader.path, line, column, "date-invalid", reading.reason));
    else note(reader, only.place, "date-unreadable", `${reading.reason}; it was ignored`);
  }
  return null;
}

/** Of a list its first text: '[[2021-03-04]]', a link to the page of that day, is a list in a list for YAML. */
function firstOf(value: Value): Value | undefined {
  const first = value.kind === "list" ? value.items[0] : value;
  return first?.kind === "list" ? first.items[0] : first;
}

/** What time a date is about that names no day: 'date: March 2021, week 2', 'date: Spring 2021'. */
export function readPeriodOfDate(reader: Reader): string | null {
  // What is wrong with them was told when their day was looked for.
  const texts = entriesOf({ ...reader, messages: [] }, "date").flatMap(({ value }) =>
    value.kind === "text" ? [value.text.trim()] : [],
  );
  const isDay = (text: string) => "moment" in parseMoment(text, reader.dates) || findNamed(text)?.precision === "day";
  return texts.some(isDay) ? null : (texts.find((text) => findNamed(text) !== null) ?? null);
}

/** A day in the words of any language ('4 de marzo de 2021'), or a period, with its year and nothing else. */
function findNamed(text: string) {
  const written = text.trim();
  if (written.length > LONGEST || !MAY_BE_PERIOD.test(written)) return null;
  const found = findDated(written, { year: null, reference: null });
  return found?.stated && found.alone ? found.period : null;
}
