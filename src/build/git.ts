import { spawn } from "node:child_process";
import type { Day, SourceFile } from "../model.ts";

/** Days of the first and last commit per file, by path in the folder that was asked about. */
export type GitHistory = Map<string, NonNullable<SourceFile["history"]>>;

export interface HistoryAnswer {
  history: GitHistory;
  /** Only the newest commits were fetched: the days that git could tell would be wrong, so there are none. */
  shallow: boolean;
}

const HEADER = "\u0002";
const NOTHING: HistoryAnswer = { history: new Map(), shallow: false };

/**
 * Reads when each file below `folder` was first and last committed, as the author's own calendar day. One pass of `git log`;
 * renames are not followed. Empty where the folder is in no repository or git is not installed.
 */
export async function readHistory(folder: string): Promise<HistoryAnswer> {
  const shallow = await runGit(folder, ["rev-parse", "--is-shallow-repository"]);
  if (shallow === null) return NOTHING;
  if (shallow.trim() === "true") return { ...NOTHING, shallow: true };
  const log = await runGit(folder, [
    // A repository's own settings may name programs to run for signatures; a log needs none of them.
    ...["-c", "log.showSignature=false", "log", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--name-only"],
    ...["--relative", `--format=${HEADER}%ad`, "--date=format:%Y-%m-%d", "--", "."],
  ]);
  return log === null ? NOTHING : { history: parseLog(log), shallow: false };
}

/** Reads what `git log -z --name-only --format=^Bday` prints: a header per commit, then its paths. */
export function parseLog(log: string): GitHistory {
  const history: GitHistory = new Map();
  let day: Day = "";
  for (const field of log.split("\0")) {
    const token = field.replace(/^\n/, "");
    if (token.startsWith(HEADER)) {
      day = token.slice(1, 11);
      const rest = token.slice(11).replace(/^\n/, "");
      if (rest !== "") addDay(history, rest, day);
    } else if (token !== "") addDay(history, token, day);
  }
  return history;
}

function addDay(history: GitHistory, file: string, day: Day): void {
  const path = file.normalize("NFC");
  const known = history.get(path);
  history.set(path, {
    first: known === undefined || day < known.first ? day : known.first,
    last: known === undefined || day > known.last ? day : known.last,
  });
}

/** What git prints, or null where it fails or is missing. */
function runGit(folder: string, args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn("git", ["-C", folder, "--no-pager", ...args], {
      env: cleanEnvironment(),
      stdio: ["ignore", "pipe", "ignore"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", () => resolve(null));
    child.on("close", (code) => resolve(code === 0 ? Buffer.concat(chunks).toString("utf8") : null));
  });
}

/** Without the variables that point git to another repository (they are set inside its hooks). */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG|CEILING|SSH|EXEC)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };
}
