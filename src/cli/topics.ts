import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { findContentRoot, findRootFile } from "../build/content-root.ts";
import { decodeText } from "../build/decode.ts";
import type { Choices } from "../eleventy.ts";
import type { Site } from "../model.ts";
import { sortMessages } from "../report.ts";
import type { Revision } from "../suggest/revise.ts";
import { complain, count, Failure, printMessages, say } from "./console.ts";
import { readJournal } from "./journal.ts";
import { findContent, loadProject } from "./project.ts";

export interface TopicsFlags {
  content?: string;
  dryRun?: boolean;
  all?: boolean;
  drafts?: boolean;
  future?: boolean;
  quiet?: boolean;
}

/** Writes to topics.yaml what the journal suggests, or prints it; with an error nothing is written. */
export async function runSuggest(flags: TopicsFlags): Promise<number> {
  const { choices } = await loadProject();
  const content = findContent(flags, choices);
  const file = findRootFile(content, findContentRoot(content), "topics.yaml");
  const source = readTopics(file);
  const site = await readSite(flags, choices);
  if (site === null) return 1;
  const { reviseTopics } = await import("../suggest/revise.ts");
  const revision = reviseTopics(source?.text ?? null, site, flags.all === true);
  printMessages(revision.messages);
  if (revision.text === null) return 1;
  if (flags.dryRun === true) process.stdout.write(revision.added);
  else if (revision.text !== (source?.text ?? "")) replaceFile(file, (source?.mark ?? "") + revision.text);
  if (flags.quiet !== true) tell(revision, file, flags);
  return 0;
}

/** The text of topics.yaml and its byte order mark; null where there is none. */
function readTopics(file: string): { text: string; mark: string } | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const { text } = decodeText(bytes);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
  if (!Buffer.from(mark + text).equals(bytes))
    throw new Failure(`${file} is not in UTF-8: save it as UTF-8 first. Nothing was written.`);
  return { text, mark };
}

/** The journal; null when it has errors, which are told. Warnings are for `check`. */
async function readSite(flags: TopicsFlags, choices: Choices): Promise<Site | null> {
  const { site, messages } = await readJournal({ ...flags, output: "_site", cache: true }, choices);
  const errors = messages.filter(({ severity }) => severity === "error");
  printMessages(sortMessages(errors));
  if (site === null) complain(`Nothing was written: ${count("error", errors.length)}.`);
  return site;
}

/** The whole file or none: what breaks off in between leaves the old one. */
function replaceFile(file: string, text: string): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const aside = `${target}.${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(aside, text, { flag: "wx", mode: existsSync(target) ? statSync(target).mode : 0o666 });
    renameSync(aside, target);
  } catch (cause) {
    rmSync(aside, { force: true });
    throw new Failure(`${file} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** '12 topics suggested, 1 merge and 3 to ignore proposed → content/topics.yaml'; to standard error when YAML goes to the other. */
function tell(revision: Revision, file: string, flags: TopicsFlags): void {
  const { topics, merges, doubtful, ignores, refreshed, leftOut } = revision;
  const parts = [
    `${count("topic", topics)} suggested`,
    ...(merges > 0 ? [`${count("merge", merges)} proposed`] : []),
    ...(doubtful > 0 ? [`${count("word", doubtful)} proposed as topics`] : []),
    ...(ignores > 0 ? [`${ignores} proposed to ignore`] : []),
    ...(refreshed > 0 ? [`${count("comment", refreshed)} refreshed`] : []),
  ];
  const rest = leftOut > 0 ? ` (${count("name", leftOut)} touched only once left out: --all)` : "";
  const line = `${parts.join(", ")}${rest} → ${flags.dryRun === true ? "not written" : file}`;
  if (flags.dryRun === true) complain(line);
  else say(line);
}
