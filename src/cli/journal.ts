import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { findCacheFolder } from "../build/cache-folder.ts";
import type { Build, BuildOptions, Reading } from "../build/index.ts";
import { resolveReal } from "../build/publish.ts";
import { findToday } from "../build/today.ts";
import type { Choices } from "../eleventy.ts";
import type { Message, Settings } from "../model.ts";
import { readBasePath, splitSiteUrl } from "../settings/index.ts";
import { Failure, printMessages, UsageError } from "./console.ts";
import type { BuildFlags } from "./flags.ts";
import { findContent } from "./project.ts";

/** Reads the journal and makes its site in memory. */
export async function buildJournal(flags: BuildFlags, choices: Choices): Promise<Build> {
  const options = readOptions(flags, choices);
  const { buildSite } = await import("../build/index.ts"); // the engine: loaded when nothing is left to refuse
  return buildSite({ ...options, theme: choices.theme });
}

/** Reads what the journal says; no page is made. */
export async function readJournal(flags: BuildFlags, choices: Choices): Promise<Reading> {
  const options = readOptions(flags, choices);
  const { readSite } = await import("../build/index.ts");
  return readSite(options);
}

function readOptions(flags: BuildFlags, choices: Choices): Omit<BuildOptions, "theme"> {
  const content = findContent(flags, choices);
  return {
    content,
    overrides: readOverrides(flags),
    skip: [resolveReal(flags.output ?? "_site")],
    ...(flags.cache ? { cache: findCacheFolder(content, process.env) } : {}),
  };
}

/** The base path that the site will have, by the flags or by journal.yaml. */
export async function findBasePath(flags: BuildFlags, content: string): Promise<string> {
  const { readJournalSettings } = await import("../build/index.ts");
  return readJournalSettings(content, readOverrides(flags)).settings.basePath;
}

/** Shows the messages, and writes them to the file of --report too. */
export function reportMessages(messages: readonly Message[], flags: BuildFlags): void {
  printMessages(messages);
  writeReport(messages, flags);
}

/** Writes the messages to the file of --report. */
export function writeReport(messages: readonly Message[], flags: BuildFlags): void {
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
