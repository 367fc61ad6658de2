import { daysBetween } from "../../days.ts";
import type { Status } from "../../model.ts";
import { isRest, type Moment, type Told } from "./moment.ts";
import { isBackAlready, isGoingOn, isSilent } from "./rhythm.ts";
import { compareSpans, countBefore, type DaySpan, findInside, hasEarlier, isLong } from "./spans.ts";
import { isBack, isInReturn, isToldInside, type Later } from "./stops.ts";

/** How a topic stands in a time that tells of it, seen from those before. */
export function judge(before: readonly Moment[], told: Told, rhythm: number, after: Later): Status {
  const { status, isWork } = told;
  const stop = before.at(-1)?.stop ?? null;
  const inside = findInside(before, told);
  if (isRest(status)) return isToldInside(inside, status) ? (stop?.status ?? "continued") : status;
  const isReturned = inside.some(({ result }) => result === "resumed");
  if (status === "resumed")
    return isReturned || isGoingOn(before, told) || isBackAlready(before, told) ? "continued" : status;
  if (!hasEarlier(before, told)) {
    const isOld = isLong(told) && openingOf(inside) === "continued";
    return status ?? (isOld ? "continued" : "started");
  }
  if (stop !== null && isInReturn(stop, told, after)) return "continued";
  // To be named while it rests is no second pause, nor a return.
  if (stop !== null) return isBack(stop, told, after) ? "resumed" : "continued";
  if (isWork && !isReturned && isSilent(before, told, rhythm)) return "resumed";
  const isNew = status === "started" && !before.some((one) => one.isWork && one.end < told.start);
  return isNew ? "started" : "continued";
}

/** A period that only rolls up its parts: it began with them, unless they put down again what they began, and stands at its end as they leave it. */
export function judgeWhole(list: readonly Moment[], span: DaySpan): Status {
  const before = list.slice(0, countBefore(list, span) + Number(list.some((one) => compareSpans(one, span) === 0)));
  if (hasEarlier(before, span)) {
    const last = before.at(-1)?.stop ?? null;
    return last !== null && last.end >= span.start ? last.status : "continued";
  }
  const inside = findInside(before, span);
  const stop = inside[0]?.stop ?? null;
  if (stop !== null) return stop.status;
  return openingOf(inside);
}

/** 'Kept up with Kubernetes' in January: nor did it start in this year, unless a longer part of it says so that began no later. */
function openingOf(inside: readonly Moment[]): Status {
  const first = inside.at(-1);
  if (!first || inside.some(({ result, start }) => result === "started" && start <= first.start)) return "started";
  return first.result === "continued" || first.result === "resumed" ? first.result : "started";
}

/** Longest time, in days, whose word that something was going on holds for its parts: 'My interest had been growing' over four months. */
const HALF_YEAR = 190;

/** A longer time, begun before, that says that its topic did not start in it. */
export function isOlderAround(outer: Told, { start, end }: DaySpan): boolean {
  return (
    outer.status === "continued" &&
    outer.start < start &&
    outer.end >= end &&
    daysBetween(outer.start, outer.end) <= HALF_YEAR
  );
}
