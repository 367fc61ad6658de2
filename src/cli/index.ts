import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import type { CheckFlags } from "./check.ts";
import { complain, explainCrash, Failure, UsageError } from "./console.ts";
import { addBuildFlags, addReadingFlags, type BuildFlags, parsePort } from "./flags.ts";
import type { NewFlags } from "./new.ts";
import type { TopicsFlags } from "./topics.ts";

const EXAMPLES = `
Examples:
  $ strandline init my-journal        start a journal
  $ strandline new "What I read"      write an entry
  $ strandline serve                  see it, and see it change as you write
  $ strandline build                  make the site in _site/
  $ strandline topics suggest         start or extend your vocabulary

Exit status: 0 the site was published, 1 it was not and the old site stands, 2 the command was wrong.`;

/** Commands that are planned but not there yet: named, so that nobody takes them for a typing error. */
const PLANNED = new Set(["import"]);

const CHECK_EXAMPLES = `
Examples:
  $ strandline check --strict --report problems.json
  $ strandline check --explain Rust              a topic, by any of its names
  $ strandline check --explain 2020-01/2020-03   a period, by its id or label
  $ strandline check --explain 2020.md:12        the period around a line
  $ strandline check --explain 2020.md           all periods of an entry`;

const TOPICS_HELP = `
Adds to topics.yaml in the content folder the topics that come back in your entries, with counts and evidence as comments, and
proposes in comments what to merge and what to ignore: take the "# " away to accept. Your own lines, comments and order stay as they
are; running it again only refreshes the comments that it wrote itself.

Examples:
  $ strandline topics suggest --dry-run   see what would be added
  $ strandline topics suggest             add it`;

/** Runs one command line and answers with the exit status. */
export async function runCommand(words: string[]): Promise<number> {
  let status = 0;
  const program = describeCommands((code) => {
    status = code;
  });
  try {
    if (PLANNED.has(words[0] ?? "")) throw new UsageError(`\`${words[0]}\` does not exist yet.`);
    if (words.length === 0) program.help({ error: true });
    await program.parseAsync(words, { from: "user" });
    return status;
  } catch (cause) {
    return explain(cause);
  }
}

function readVersion(): string {
  const description: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof description === "object" && description !== null && "version" in description
    ? String(description.version)
    : "";
}

function explain(cause: unknown): number {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
  if (cause instanceof UsageError || cause instanceof Failure) {
    complain(`strandline: ${cause.message}`);
    return cause instanceof UsageError ? 2 : 1;
  }
  explainCrash(cause, Boolean(process.env.STRANDLINE_DEBUG));
  return 1;
}

/** The commands; what each does is only loaded when it runs, so that help and mistakes answer at once. */
function describeCommands(finish: (status: number) => void): Command {
  const program = new Command("strandline")
    .description("Makes a site with a timeline of what you were into, when, and how deeply, from a folder of Markdown.")
    .version(readVersion(), "--version")
    .exitOverride()
    .showHelpAfterError("Run it with --help to see what it understands.")
    .addHelpText("after", EXAMPLES);
  addBuildFlags(program.command("build").description("make the site"))
    .addHelpText("after", '\nExample:\n  $ strandline build --content notes --site-url "https://example.org/journal/"')
    .action(async (flags: BuildFlags) => finish(await (await import("./build.ts")).runBuild(flags)));
  addBuildFlags(program.command("serve").description("make the site, show it in a browser and follow your changes"))
    .option("--port <number>", "port of the local server", parsePort, 8080)
    .addHelpText("after", "\nExample:\n  $ strandline serve --drafts --port 3000")
    .action(async (flags: BuildFlags & { port: number }) => finish(await (await import("./serve.ts")).runServe(flags)));
  addReadingFlags(program.command("check").description("read everything and report what is wrong; write no site"))
    .option("--write", "repair what can be repaired (not there yet)")
    .option("--explain <what>", "print which rule and which words named a topic, a period or the periods of an entry")
    .addHelpText("after", CHECK_EXAMPLES)
    .action(async (flags: CheckFlags) => finish(await (await import("./check.ts")).runCheck(flags)));
  describeTopics(program, finish);
  program
    .command("new <title>")
    .description("start an entry")
    .option("--content <dir>", "folder with your Markdown (default: content)")
    .option("--draft", "mark it as a draft")
    .addHelpText("after", '\nExample:\n  $ strandline new "Week 12: tides and trains"')
    .action(async (title: string, flags: NewFlags) => finish(await (await import("./new.ts")).runNew(title, flags)));
  program
    .command("init <dir>")
    .description("start a journal in a new folder")
    .addHelpText("after", "\nExample:\n  $ strandline init my-journal")
    .action(async (folder: string) => finish(await (await import("./init.ts")).runInit(folder)));
  return program;
}

function describeTopics(program: Command, finish: (status: number) => void): void {
  program
    .command("topics")
    .description("work on your vocabulary, topics.yaml")
    .command("suggest")
    .description("write to topics.yaml which topics your entries are about")
    .option("--content <dir>", "folder with your Markdown (default: content)")
    .option("--dry-run", "print what would be added, as YAML; write nothing")
    .option("--all", "suggest names that were touched in a single period too")
    .option("--drafts", "read drafts too")
    .option("--future", "read entries of days to come too")
    .option("--quiet", "print messages only, no summary")
    .addHelpText("after", TOPICS_HELP)
    .action(async (flags: TopicsFlags) => finish(await (await import("./topics.ts")).runSuggest(flags)));
}
