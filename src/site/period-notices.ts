import type { Entry, Message } from "../model.ts";
import { readPeriod } from "../periods/index.ts";
import { warning } from "../report.ts";

/** A `period` of the front matter that was not used: it cannot be read, or the title says another time. */
export function checkStatedPeriod(entry: Entry): Message[] {
  const stated = entry.frontMatter.period;
  const whole = entry.sections[0];
  if (stated === null || whole === undefined || whole.period?.rule === "front-matter") return [];
  const read = readPeriod(stated, { year: null, reference: entry.date?.day ?? null });
  const reason =
    read === null
      ? `period: "${stated}" is no time and was ignored; write 2023-07, 2023-07/2023-09 or "Summer 2023"`
      : `period: "${stated}" (${read.label}) and the title (${whole.period?.label ?? ""}) name different times; the title's was used`;
  return [warning(entry.path, whole.line, 1, read === null ? "period-unreadable" : "period-contradiction", reason)];
}
