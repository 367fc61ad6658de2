import type { Message, Section } from "../model.ts";
import { warning } from "../report.ts";

/** Of sections that named no year when they were read, told once for a log: with its year somewhere, all of it stands on the timeline. */
export function noteYearless(path: string, sections: readonly Section[]): Message[] {
  const yearless = sections.filter(({ period }) => period === null);
  const [first] = yearless;
  if (first === undefined) return [];
  const others = yearless.length === 2 ? "another one" : `${yearless.length - 1} others`;
  const reason = `"${first.heading ?? ""}" and ${others} name no year, so they stand without a date; write it once, in a heading above or as "period: 2024" in the front matter`;
  return [warning(path, first.line, 1, "period-yearless", reason)];
}
