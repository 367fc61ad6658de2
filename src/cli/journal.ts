import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { isFolder } from "../build/content-root.ts";
import { type Build, buildSite, readJournalSettings } from "../build/index.ts";
import { resolveReal } from "../build/publish.ts";
import { findToday } from "../build/today.ts";
import type { Choices } from "../eleventy.ts";
import type { Message, Settings } from "../model.ts";
import { readBasePath, splitSiteUrl } from "../settings.ts";
import { Failure, printMessages, UsageError } from "./console.ts";
import type { BuildFlags } from "./flags.ts";

/** The content folder of a command: its option, else what .eleventy.ts says, else content/. */
export function findContent(flags: { content?: string }, choices: Choices): string {
  const content = flags.content ?? choices.content ?? "content";
  if (isFolder(content)) return content;
  throw new UsageError(
    `there is no folder ${JSON.stringify(content)}. Name yours with --content, or start a journal with \`strandline init <dir>\`.`,
  );
}

/** Reads the journal and makes its site in memory. */
export async function buildJournal(flags: BuildFlags, choices: Choices): Promise<Build> {
  return buildSite({
    content: findContent(flags, choices),
    theme: choices.theme,
    overrides: readOverrides(flags),
    skip: [resolveReal(flags.output ?? "_site")],
  });
}

/** The base path that the site will have, by the flags or by journal.yaml. */
export function findBasePath(flags: BuildFlags, content: string): string {
  return readJournalSettings(content, readOverrides(flags)).settings.basePath;
}

/** Shows the messages and writes them to the file of --report. */
export function reportMessages(messages: readonly Message[], flags: BuildFlags): void {
  printMessages(messages);
  if (flags.report === undefined) return;
  try {
    writeFileSync(flags.report, `${JSON.stringify(messages, null, 2)}\n`);
  } catch {
    throw new Failure(`the report cannot be written to ${resolve(flags.report)}.`);
  }
}

/** Whether a site with these messages may be published; --strict takes warnings for errors. */
export function isGood(messages: readonly Message[], flags: BuildFlags): boolean {
  return messages.every((message) => message.severity === "warning" && flags.strict !== true);
}

/** What the flags say about settings, with today; journal.yaml and the defaults decide the rest. */
function readOverrides(flags: BuildFlags): Partial<Settings> {
  const site = flags.siteUrl === undefined ? null : splitSiteUrl(flags.siteUrl);
  if (site === null && flags.siteUrl !== undefined)
    throw new UsageError(`--site-url ${flags.siteUrl} is no address such as https://example.org/journal/.`);
  const basePath = flags.basePath === undefined ? site?.basePath : readBasePath(flags.basePath);
  if (basePath === null)
    throw new UsageError(`--base-path ${flags.basePath} is no path such as /journal/, of plain letters and digits.`);
  return {
    today: findToday(process.env, Date.now()),
    ...(site === null ? {} : { origin: site.origin }),
    ...(basePath === undefined ? {} : { basePath }),
    ...(flags.drafts === true ? { drafts: true } : {}),
    ...(flags.future === true ? { future: true } : {}),
  };
}
