import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHistory } from "../../src/build/git.ts";
import { makeFolder, writeFiles } from "../folder.ts";

function commit(folder: string, date: string, files: Record<string, string>): void {
  writeFiles(folder, files);
  const git = (...words: string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...words],
      {
        cwd: folder,
        env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: "2030-01-01T00:00:00Z" },
      },
    );
  git("add", "-A");
  git("commit", "-q", "-m", "change");
}

function makeRepository(): string {
  const folder = makeFolder();
  execFileSync("git", ["init", "-q"], { cwd: folder });
  return folder;
}

describe("readHistory", () => {
  it("tells the first and last day per file, by the author's clock and offset", async () => {
    const folder = makeRepository();
    commit(folder, "2021-08-12T23:39:52-07:00", { "notes/a.md": "1", "notes/with space é.md": "1" });
    commit(folder, "2021-09-01T00:10:00+05:30", { "notes/a.md": "2", "other.md": "1" });
    const { history, shallow } = await readHistory(join(folder, "notes"));
    expect(shallow).toBe(false);
    expect(Object.fromEntries(history)).toEqual({
      "a.md": { first: "2021-08-12", last: "2021-09-01" },
      "with space é.md": { first: "2021-08-12", last: "2021-08-12" },
    });
  });

  it("takes the earliest day even where commits were made out of order", async () => {
    const folder = makeRepository();
    commit(folder, "2022-05-05T12:00:00Z", { "a.md": "1" });
    commit(folder, "2020-01-01T12:00:00Z", { "a.md": "2" });
    expect((await readHistory(folder)).history.get("a.md")).toEqual({ first: "2020-01-01", last: "2022-05-05" });
  });

  it("knows nothing outside a repository and in one without commits", async () => {
    expect((await readHistory(makeFolder({ "a.md": "" }))).history.size).toBe(0);
    expect((await readHistory(makeRepository())).history.size).toBe(0);
  });

  it("tells no days from a shallow copy, as the only ones it has are wrong", async () => {
    const origin = makeRepository();
    commit(origin, "2021-01-01T12:00:00Z", { "a.md": "1" });
    commit(origin, "2022-02-02T12:00:00Z", { "b.md": "1" });
    const copy = makeFolder();
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${origin}`, join(copy, "c")]);
    expect(await readHistory(join(copy, "c"))).toEqual({ history: new Map(), shallow: true });
  });

  it("is not led to another repository by the variables of a git hook", async () => {
    const folder = makeRepository();
    commit(folder, "2021-01-01T12:00:00Z", { "a.md": "1" });
    process.env.GIT_DIR = join(makeRepository(), ".git");
    try {
      expect((await readHistory(folder)).history.size).toBe(1);
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});
