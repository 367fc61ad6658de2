import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { complain, explainCrash, Failure, UsageError } from "./console.ts";
import { addBuildFlags, addReadingFlags, type BuildFlags, parsePort } from "./flags.ts";
import type { NewFlags } from "./new.ts";

const EXAMPLES = `
Examples:
  $ strandline init my-journal        start a journal
  $ strandline new "What I read"      write an entry
  $ strandline serve                  see it, and see it change as you write
  $ strandline build                  make the site in _site/

Exit status: 0 the site was published, 1 it was not and the old site stands, 2 the command was wrong.`;

/** Commands that are planned but not there yet: named, so that nobody takes them for a typing error. */
const PLANNED = new Set(["topics", "import"]);

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
    .addHelpText("after", "\nExample:\n  $ strandline check --strict --report problems.json")
    .action(async (flags: BuildFlags & { write?: boolean }) =>
      finish(await (await import("./check.ts")).runCheck(flags)),
    );
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
