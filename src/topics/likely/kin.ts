import { KIN, STEP } from "./kin-weights.ts";

/** What a word says by the words that it is used like, in hundredths: as the last of a phrase, as the first of more words, as the verb before. */
export interface Kin {
  last: number;
  first: number;
  lead: number;
}

/** The letter that says nothing. */
export const NOTHING = "M".charCodeAt(0);
const LETTERS = 3;

/** 'radish' is new to every journal so far, and used like 'carrot', which is not. Undefined for rare words. */
export function kinOf(lower: string): Kin | undefined {
  table ??= readTable();
  return table.get(lower);
}

/** Read when the first text in English is met. */
let table: ReadonlyMap<string, Kin> | null = null;

function readTable(): ReadonlyMap<string, Kin> {
  const kin = new Map<string, Kin>();
  for (const told of KIN.trim().split(/\s+/)) {
    const at = told.length - LETTERS;
    const weightAt = (place: number): number => (told.charCodeAt(at + place) - NOTHING) * STEP;
    kin.set(told.slice(0, at), { last: weightAt(0), first: weightAt(1), lead: weightAt(2) });
  }
  return kin;
}
