import type { Reading } from "../build/index.ts";
import { explain } from "../explain/index.ts";
import type { Message } from "../model.ts";
import { summarise, tally } from "./build.ts";
import { printMessages, say, UsageError } from "./console.ts";
import type { BuildFlags } from "./flags.ts";
import { buildJournal, isGood, readJournal, reportMessages, writeReport } from "./journal.ts";
import { findContent, loadProject } from "./project.ts";
import { listSuggestions } from "./suggestions.ts";

export interface CheckFlags extends BuildFlags {
  write?: boolean;
  explain?: string;
}

/** Reads and renders everything and reports what is wrong; no site is written. */
export async function runCheck(flags: CheckFlags): Promise<number> {
  if (flags.write === true) throw new UsageError("check cannot repair files yet: run it without --write.");
  const { choices } = await loadProject();
  if (flags.explain !== undefined) {
    const reading = await readJournal(flags, choices);
    if (reading.site !== null) return explainWhat(flags.explain, reading, flags);
    reportMessages(reading.messages, flags);
    if (flags.quiet !== true) say(tally(reading.messages));
    return 1;
  }
  const build = await buildJournal(flags, choices);
  reportMessages(build.messages, flags);
  if (flags.quiet !== true) {
    if (build.site !== null) for (const line of listSuggestions(build.site, findContent(flags, choices))) say(line);
    const made = build.site === null ? "" : `${summarise(build)}: `;
    say(`${made}${tally(build.messages) || "nothing to complain about"}`);
  }
  return isGood(build.messages, flags) ? 0 : 1;
}

/** Prints what the timeline says of something, with the messages about the headings and entries that say it. */
function explainWhat(what: string, { site, messages }: Reading, flags: CheckFlags): number {
  const found = site === null ? null : explain(what, site);
  if (found === null || !found.isFound) {
    const nearest = found?.nearest ?? [];
    const hint = nearest.length > 0 ? ` Near it are: ${nearest.join(", ")}.` : "";
    throw new UsageError(`no topic, period or entry is called ${JSON.stringify(what)}.${hint}`);
  }
  const places = new Set(found.places.map(({ path, line }) => `${path}:${line}`));
  const about = (message: Message): boolean => places.has(`${message.path}:${message.line}`);
  writeReport(messages, flags);
  printMessages(messages.filter(about));
  for (const line of found.lines) say(line);
  return isGood(messages, flags) ? 0 : 1;
}
