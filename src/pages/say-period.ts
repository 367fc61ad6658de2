import { sayWhen } from "../charts/calendar.ts";
import type { TimelinePeriod } from "../model.ts";

/** The name of a time within a sentence: 'covers the first half of 2024', 'covers spring 2021', 'covers March 2024'. */
export function nameInSentence(label: string): string {
  return label
    .replace(/^(?:First|Second) half of /, (half) => `the ${half.toLowerCase()}`)
    .replace(/^(?:Early|Mid|Late|Spring|Summer|Autumn|Winter|Week)\b/, (word) => word.toLowerCase());
}

/** 'On 10 July 2021', 'in the first half of 2024', in a sentence. */
export function sayPeriod({ precision, label }: Pick<TimelinePeriod, "precision" | "label">): string {
  return sayWhen({ precision, label: nameInSentence(label) });
}
