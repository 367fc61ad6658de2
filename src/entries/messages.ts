import type { VFile } from "vfile";
import type { Message } from "../model.ts";

/** What the Markdown transforms said about a file, as messages of the journal. A cause (KaTeX's own words) is part of the reason. */
export function readMessages(file: VFile): Message[] {
  return file.messages.map((message) => ({
    path: file.path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: "warning" as const,
    rule: ruleOf(message.ruleId, message.source),
    reason: [message.reason, causeOf(message.cause)].filter((part) => part !== "").join(": "),
    ...(message.expected?.[0] === undefined ? {} : { fix: message.expected[0] }),
  }));
}

function ruleOf(rule: string | undefined, source: string | undefined): string {
  return source === "rehype-katex" ? "math-invalid" : (rule ?? "markdown");
}

function causeOf(cause: unknown): string {
  return cause instanceof Error
    ? cause.message
        .replace(/^KaTeX parse error:\s*/, "")
        .replace(/[\u0332\s]+/g, (run) => (run.includes("\u0332") ? "" : " "))
    : "";
}
