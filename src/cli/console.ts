import type { Message } from "../model.ts";
import { formatMessage } from "../report.ts";

/** Something is wrong with the command itself: told in one sentence, exit status 2. */
export class UsageError extends Error {}

/** Something went wrong that is no fault in an entry: told in one sentence, exit status 1. */
export class Failure extends Error {}

/** What a command found, to standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A sentence about the run, to standard error. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function printMessages(messages: readonly Message[]): void {
  if (messages.length > 0) process.stderr.write(`${messages.map(formatMessage).join("\n")}\n`);
}

/** 'count('page', 1)' → '1 page', 'count('entry', 2)' → '2 entries'. */
export function count(noun: string, number: number): string {
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural}`;
}

/** Tells the author that the run broke down, with the stack only where it was asked for. */
export function explainCrash(cause: unknown, debug: boolean): void {
  const text = cause instanceof Error ? cause.message : String(cause);
  complain(`strandline: something unexpected happened: ${text.split("\n")[0]}`);
  if (debug) complain(cause instanceof Error ? (cause.stack ?? text) : text);
  else complain("Run it again with STRANDLINE_DEBUG=1 to see where, and please report it.");
}
