import type { Build } from "../build/index.ts";
import { publish, refuseOutput } from "../build/publish.ts";
import { type Choices, refusePages } from "../eleventy.ts";
import type { Message } from "../model.ts";
import { complain, count, say, UsageError } from "./console.ts";
import type { BuildFlags } from "./flags.ts";
import { buildJournal, isGood, reportMessages } from "./journal.ts";
import { findContent, loadProject } from "./project.ts";

/** Builds the site and puts it in the place of the old one, or leaves that untouched when there are errors. */
export async function runBuild(flags: BuildFlags): Promise<number> {
  const started = performance.now();
  const { choices } = await loadProject();
  const content = findContent(flags, choices);
  const refusal = refuseOutput(flags.output, content) ?? refusePages(choices, content);
  if (refusal !== null) throw new UsageError(refusal);
  const build = await buildJournal(flags, choices);
  const faults = isGood(build.messages, flags) ? await publishBuild(build, choices, flags.output) : [];
  const messages = [...build.messages, ...faults];
  reportMessages(messages, flags);
  const published = isGood(messages, flags);
  if (flags.quiet !== true) {
    if (published) say(`${summarise(build)} → ${flags.output} in ${seconds(performance.now() - started)}`);
    else complain(`Not published: ${tally(messages)}. What was in ${flags.output} before stands as it was.`);
  }
  return published ? 0 : 1;
}

/** Writes the site; answers with what is wrong with the author's own templates, in which case nothing was published. */
async function publishBuild(build: Build, choices: Choices, output: string): Promise<Message[]> {
  const { TemplateFault, writeSite } = await import("./write-site.ts");
  try {
    await publish(output, (staging) => writeSite(build, choices, staging));
    return [];
  } catch (cause) {
    if (cause instanceof TemplateFault) return [cause.fault];
    throw cause;
  }
}

/** '24 entries, 31 tags, 96 pages (2 drafts left out)' */
export function summarise({ site, pages, leftOut }: Build): string {
  const out = [
    ...(leftOut.drafts > 0 ? [count("draft", leftOut.drafts)] : []),
    ...(leftOut.future > 0 ? [`${leftOut.future} of days to come`] : []),
  ];
  const made = pages.filter((page) => page.file.endsWith(".html")).length;
  const parts = [count("entry", site?.entries.length ?? 0), count("tag", site?.tags.length ?? 0), count("page", made)];
  return parts.join(", ") + (out.length > 0 ? ` (${out.join(", ")} left out)` : "");
}

/** '2 errors, 5 warnings' */
export function tally(messages: readonly Message[]): string {
  const errors = messages.filter((message) => message.severity === "error").length;
  const warnings = messages.length - errors;
  return [...(errors > 0 ? [count("error", errors)] : []), ...(warnings > 0 ? [count("warning", warnings)] : [])].join(
    ", ",
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
