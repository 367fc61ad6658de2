import { join } from "node:path";
import { stringify } from "yaml";
import type { Day } from "../model.ts";
import { slugify } from "../urls.ts";
import { say, UsageError } from "./console.ts";
import { findLocalDay, writeNewFile } from "./new-file.ts";
import { findContent, loadProject } from "./project.ts";

export interface NewFlags {
  content?: string;
  draft?: boolean;
}

/** Starts an entry as <content>/<title>.md, and never over one that is there. */
export async function runNew(title: string, flags: NewFlags): Promise<number> {
  const { choices } = await loadProject();
  const slug = slugify(title);
  if (slug === "")
    throw new UsageError(`the title ${JSON.stringify(title)} has no letter or digit to name a file after.`);
  const file = join(findContent(flags, choices), `${slug}.md`);
  writeNewFile(file, startEntry(title, findLocalDay(), flags.draft === true));
  say(file);
  return 0;
}

/** An entry with its front matter and an empty body. */
export function startEntry(title: string, day: Day, draft: boolean): string {
  const date = `date: ${day}\n`; // by hand, as a YAML writer would put a day in quotes
  return `---\n${stringify({ title })}${date}${stringify({ tags: [], ...(draft ? { draft } : {}) })}---\n\n`;
}
