import { sayWhen } from "../charts/calendar.ts";
import { daySerial } from "../days.ts";
import type { TimelinePeriod, Turn } from "../model.ts";
import { viewPeriod } from "./cards.ts";
import type { PeriodView } from "./views/marks.ts";

/** When a turn was: the date that the author's own sentence gives, else the period that tells it; the link leads to where it is told. */
export function viewTurnTime({ told }: Turn, period: TimelinePeriod): PeriodView {
  const view = viewPeriod(period);
  return told ? { ...view, label: told.label } : view;
}

/** 'On 10 July 2021', 'during 13 – 19 June 2022', 'in late January 2023', in a sentence. */
export function sayTurnTime({ told }: Turn, period: TimelinePeriod): string {
  return sayWhen(told ?? period);
}

/** Serial of the day after the last of a turn's time. */
export function endOfTurn({ told }: Turn, period: TimelinePeriod | undefined): number | null {
  const end = told?.end ?? period?.end ?? null;
  return end === null ? null : daySerial(end) + 1;
}
