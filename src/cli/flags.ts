import { type Command, InvalidArgumentError } from "commander";

/** The options that build, serve and check share, as commander hands them over. */
export interface BuildFlags {
  content?: string;
  output: string;
  siteUrl?: string;
  basePath?: string;
  drafts?: boolean;
  future?: boolean;
  strict?: boolean;
  cache: boolean;
  quiet?: boolean;
  report?: string;
}

/** Options on what is read and how it is judged. */
export function addReadingFlags(command: Command): Command {
  return command
    .option("--content <dir>", "folder with your Markdown (default: content)")
    .option("--site-url <url>", "address of the finished site, for feeds and the sitemap")
    .option("--base-path <path>", "folder of the site on its server, such as /journal/")
    .option("--drafts", "publish drafts too")
    .option("--future", "publish entries of days to come too")
    .option("--strict", "let warnings fail as errors do")
    .option("--no-cache", "read everything afresh")
    .option("--quiet", "print messages only, no summary")
    .option("--report <file.json>", "write all messages to a JSON file too");
}

/** The same and where the site goes. */
export function addBuildFlags(command: Command): Command {
  return addReadingFlags(command.option("--output <dir>", "folder for the finished site", "_site"));
}

/** The flags as words again, for a build in a process of its own. */
export function toArguments(flags: BuildFlags): string[] {
  return [
    ...["--output", flags.output],
    ...(flags.content === undefined ? [] : ["--content", flags.content]),
    ...(flags.siteUrl === undefined ? [] : ["--site-url", flags.siteUrl]),
    ...(flags.basePath === undefined ? [] : ["--base-path", flags.basePath]),
    ...(["drafts", "future", "strict", "quiet"] as const).filter((flag) => flags[flag]).map((flag) => `--${flag}`),
    ...(flags.cache ? [] : ["--no-cache"]),
    ...(flags.report === undefined ? [] : ["--report", flags.report]),
  ];
}

/** A port number; 0 is refused, as nobody would know where to look. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new InvalidArgumentError("It is a number from 1 to 65535.");
  return port;
}
