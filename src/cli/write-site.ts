import { relative } from "node:path";
import type { Build } from "../build/index.ts";
import { attachJournal, type Choices, findInput } from "../eleventy.ts";
import type { Message } from "../model.ts";
import { error } from "../report.ts";

/** A template of the author's own could not be rendered. */
export class TemplateFault extends Error {
  readonly fault: Message;
  constructor(fault: Message) {
    super(fault.reason);
    this.fault = fault;
  }
}

/** Lets Eleventy write a finished build, with the author's own templates, into a folder. */
export async function writeSite(build: Build, choices: Choices, output: string): Promise<void> {
  const { default: Eleventy } = await import("@11ty/eleventy");
  const input = findInput(choices);
  try {
    const eleventy = new Eleventy(input.path, relative(process.cwd(), output), {
      configPath: "",
      pathPrefix: build.site?.settings.basePath ?? "/",
      quietMode: true,
      config: (config) => attachJournal(config, choices, async () => build),
    });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (cause) {
    const fault = explainFault(cause, input.path);
    throw fault === null ? cause : new TemplateFault(fault);
  } finally {
    input.remove();
  }
}

/** Finds in an error of Eleventy which template it is about, and where; null where it is about none of the author's. */
export function explainFault(cause: unknown, pages: string): Message | null {
  const reasons: string[] = [];
  for (let at = cause; at instanceof Error; at = "originalError" in at ? at.originalError : at.cause)
    reasons.push(at.message);
  const whole = reasons.join("\n");
  const paths = [...whole.matchAll(/(?:^|[\s'"`(])(?:\.\/)?([^\s'"`()]+\.[a-z0-9.]+)/gm)].map(
    (match) => match[1] ?? "",
  );
  const path = paths.find(
    (name) => name.startsWith(`${pages.replace(/^\.\//, "")}/`) && !name.endsWith("strandline-page.11ty.js"),
  );
  if (path === undefined) return null;
  const place = /\bline:? (\d+)(?:, (?:col|column):? ?(\d+))?/i.exec(whole) ?? [];
  const reason = (reasons.at(-1) ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
  return error(path, Number(place[1] ?? 1), Number(place[2] ?? 1), "page-template", reason);
}
