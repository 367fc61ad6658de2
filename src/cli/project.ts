import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isFolder } from "../build/content-root.ts";
import type { Choices } from "../eleventy.ts";
import { findDoor, teachTypeScript } from "../typescript.mjs";
import { Failure, UsageError } from "./console.ts";

/** The author's code-level choices and where they were found. */
export interface Project {
  choices: Choices;
  /** Absolute path of the .eleventy.ts in use: that of the folder one is in, else the one that comes with Strandline. */
  config: string;
}

const CONFIG = ".eleventy.ts";
const PACKAGE = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export async function loadProject(): Promise<Project> {
  const config = [resolve(CONFIG), join(PACKAGE, CONFIG)].find((path) => existsSync(path)) ?? join(PACKAGE, CONFIG);
  const choices = readChoices(await importConfig(config));
  if (choices === null) throw new Failure(`${config} must \`export default strandline({ theme })\`.`);
  return { choices, config };
}

async function importConfig(path: string): Promise<unknown> {
  try {
    const url = pathToFileURL(path).href;
    if (findDoor(url) === url) await teachTypeScript();
    const module: { default?: unknown } = await import(findDoor(url));
    return module.default;
  } catch (cause) {
    if (process.env.STRANDLINE_DEBUG) throw cause;
    throw new Failure(`${path} cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function readChoices(exported: unknown): Choices | null {
  if (typeof exported !== "function" || !("choices" in exported)) return null;
  return exported.choices as Choices;
}

/** The content folder of a command: its option, else what .eleventy.ts says, else content/. */
export function findContent(flags: { content?: string }, choices: Choices): string {
  const content = flags.content ?? choices.content ?? "content";
  if (isFolder(content)) return content;
  throw new UsageError(
    `there is no folder ${JSON.stringify(content)}. Name yours with --content, or start a journal with \`strandline init <dir>\`.`,
  );
}
