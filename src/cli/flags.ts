import { type Command, InvalidArgumentError } from "commander";
import type { Day, Settings } from "../model.ts";

/** The options that build, serve and check share, as commander hands them over. */
export interface BuildFlags {
  content?: string;
  output: string;
  siteUrl?: SiteUrl;
  basePath?: string;
  drafts?: boolean;
  future?: boolean;
  strict?: boolean;
  cache: boolean;
  quiet?: boolean;
  report?: string;
}

export interface SiteUrl {
  origin: string;
  basePath: string;
}

/** Options on what is read and how it is judged. */
export function addReadingFlags(command: Command): Command {
  return command
    .option("--content <dir>", "folder with your Markdown (default: content)")
    .option("--site-url <url>", "address of the finished site, for feeds and the sitemap", parseSiteUrl)
    .option("--base-path <path>", "folder of the site on its server, such as /journal/", parseBasePath)
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

/** What the flags say about settings; journal.yaml and the defaults decide the rest. */
export function toOverrides(flags: BuildFlags, today: Day): Partial<Settings> {
  const basePath = flags.basePath ?? flags.siteUrl?.basePath;
  return {
    today,
    ...(flags.siteUrl === undefined ? {} : { origin: flags.siteUrl.origin }),
    ...(basePath === undefined ? {} : { basePath }),
    ...(flags.drafts === true ? { drafts: true } : {}),
    ...(flags.future === true ? { future: true } : {}),
  };
}

/** The flags as words again, for a build in a process of its own. */
export function toArguments(flags: BuildFlags): string[] {
  const site = flags.siteUrl === undefined ? [] : ["--site-url", flags.siteUrl.origin + flags.siteUrl.basePath];
  return [
    ...["--output", flags.output],
    ...(flags.content === undefined ? [] : ["--content", flags.content]),
    ...site,
    ...(flags.basePath === undefined ? [] : ["--base-path", flags.basePath]),
    ...(["drafts", "future", "strict", "quiet"] as const).filter((flag) => flags[flag]).map((flag) => `--${flag}`),
    ...(flags.cache ? [] : ["--no-cache"]),
    ...(flags.report === undefined ? [] : ["--report", flags.report]),
  ];
}

/** 'journal' → '/journal/'. Plain letters only: the same text stands in addresses and in the names of folders. */
export function parseBasePath(value: string): string {
  const path = value.replace(/^\/+|\/+$/g, "");
  if (path === "") return "/";
  if (!/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(path) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(path))
    throw new InvalidArgumentError("It is a path such as /journal/, of letters, digits, '-', '_', '.' and '~'.");
  return `/${path}/`;
}

/** 'https://example.org/journal' → its origin and the base path '/journal/'. */
export function parseSiteUrl(value: string): SiteUrl {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new InvalidArgumentError("It is an address such as https://example.org.");
  return { origin: url.origin, basePath: parseBasePath(url.pathname) };
}

/** A port number; 0 is refused, as nobody would know where to look. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new InvalidArgumentError("It is a number from 1 to 65535.");
  return port;
}
