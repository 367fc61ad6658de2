import { summarise, tally } from "./build.ts";
import { say, UsageError } from "./console.ts";
import type { BuildFlags } from "./flags.ts";
import { buildJournal, isGood, reportMessages } from "./journal.ts";
import { loadProject } from "./project.ts";

/** Reads and renders everything and reports what is wrong; no site is written. */
export async function runCheck(flags: BuildFlags & { write?: boolean }): Promise<number> {
  if (flags.write === true) throw new UsageError("check cannot repair files yet: run it without --write.");
  const { choices } = await loadProject();
  const build = await buildJournal(flags, choices);
  reportMessages(build.messages, flags);
  if (flags.quiet !== true) {
    const made = build.site === null ? "" : `${summarise(build)}: `;
    say(`${made}${tally(build.messages) || "nothing to complain about"}`);
  }
  return isGood(build.messages, flags) ? 0 : 1;
}
