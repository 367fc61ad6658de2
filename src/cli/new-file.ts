import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Day } from "../model.ts";
import { UsageError } from "./console.ts";

/** Writes a file that is not there yet, with the folders it needs. */
export function writeNewFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST")
      throw new UsageError(`${file} is there already: choose another title, or edit it.`);
    throw cause;
  }
}

/** The day on the author's own clock, in his own zone: the one place where that is what is meant. */
export function findLocalDay(): Day {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
