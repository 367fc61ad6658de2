import { compareText } from "./lists.ts";
import type { Message } from "./model.ts";

/** Makes a message; line and column are 1 where only the file is known. */
export function warning(
  path: string,
  line: number,
  column: number,
  rule: string,
  reason: string,
  fix?: string,
): Message {
  return { path, line, column, severity: "warning", rule, reason, ...(fix === undefined ? {} : { fix }) };
}

/** As `warning`, but it stops publishing. */
export function error(path: string, line: number, column: number, rule: string, reason: string, fix?: string): Message {
  return { ...warning(path, line, column, rule, reason, fix), severity: "error" };
}

/** One line for people and editors: `posts/a.md:3:7: error: "2020-13-45" is no day (date-invalid)`. */
export function formatMessage(message: Message): string {
  const { path, line, column, severity, rule, reason } = message;
  return `${path}:${line}:${column}: ${severity}: ${reason} (${rule})`;
}

/** By path, line, column and rule, each message once: the same report whatever order the files were read in. */
export function sortMessages(messages: readonly Message[]): Message[] {
  const unique = new Map(messages.map((message) => [formatMessage(message), message]));
  return [...unique.values()].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.reason, b.reason),
  );
}

export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some((message) => message.severity === "error");
}
