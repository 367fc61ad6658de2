import { relative } from "node:path";
import type { Build } from "../build/index.ts";
import { attachJournal, type Choices, findInput, PAGE_TEMPLATE } from "../eleventy.ts";
import type { Message } from "../model.ts";
import { error } from "../report.ts";
import { teachTypeScript } from "../typescript.mjs";

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
  if (input.isAuthors) await teachTypeScript();
  try {
    const eleventy = new Eleventy(input.path, relative(process.cwd(), output), {
      configPath: "",
      pathPrefix: build.site?.settings.basePath ?? "/",
      quietMode: true,
      config: (config) => {
        config.benchmarkManager.get("Configuration").setIsVerbose(false); // it was made before it could hear of quietMode
        return attachJournal(config, choices, async () => build);
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (cause) {
    const fault = explainFault(cause, input.path, relative(process.cwd(), output));
    throw fault === null ? cause : new TemplateFault(fault);
  } finally {
    input.remove();
  }
}

/** Finds in an error of Eleventy which template it is about, and where; null where it is about none of the author's. */
export function explainFault(cause: unknown, pages: string, output: string): Message | null {
  const reasons = listReasons(cause);
  const whole = reasons.join("\n");
  const folder = `${pages.replace(/^\.\//, "")}/`;
  const names = [...whole.matchAll(/(?<=^|[\s'"`(])(?:\.\/)?([^\s'"`():]+\.[a-z0-9.]+)/gm)].map(
    (match) => match[1] ?? "",
  );
  const path = names.find((name) => name.startsWith(folder) && !name.endsWith(PAGE_TEMPLATE));
  if (path === undefined) return null;
  const conflict = /^Output conflict: [^`]*`(?:\.\/)?([^`]+)`/.exec(whole)?.[1];
  if (conflict !== undefined) {
    const file = conflict.startsWith(`${output}/`) ? conflict.slice(output.length + 1) : conflict;
    return error(path, 1, 1, "page-template", `Another page is written to ${file} already: choose another permalink.`);
  }
  const place = /\bline:? (\d+)(?:, (?:col|column):? ?(\d+))?/i.exec(whole) ?? [];
  const reason = (reasons.at(-1) ?? "").replace(/\s+/g, " ").trim();
  return error(path, Number(place[1] ?? 1), Number(place[2] ?? 1), "page-template", reason);
}

/** The messages of an error and of those that caused it, outermost first. */
function listReasons(cause: unknown): string[] {
  if (!(cause instanceof Error)) return [];
  return [cause.message, ...listReasons("originalError" in cause ? cause.originalError : cause.cause)];
}
