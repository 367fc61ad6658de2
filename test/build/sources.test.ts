import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources } from "../../src/build/sources.ts";
import { formatMessage } from "../../src/report.ts";
import { makeFolder } from "../folder.ts";

const everything = { exclude: [], skip: [] };

describe("readSources", () => {
  it("reads Markdown of every ending, sorted by code unit, and lists the other files", () => {
    const folder = makeFolder({
      "b.md": "B",
      "Z.MARKDOWN": "Z",
      "a/pic.png": "",
      "a/index.md": "A",
      "é.md": "E",
      "n.txt": "",
    });
    const { files, others, messages } = readSources(folder, everything);
    expect(files.map((file) => file.path)).toEqual(["Z.MARKDOWN", "a/index.md", "b.md", "é.md"]);
    expect([...others]).toEqual([
      ["a/pic.png", join(folder, "a/pic.png")],
      ["n.txt", join(folder, "n.txt")],
    ]);
    expect(messages).toEqual([]);
  });

  it("gives paths in NFC, whatever form the disk keeps them in", () => {
    const { files } = readSources(makeFolder({ "cafe\u0301.md": "" }), everything);
    expect(files.map((file) => file.path)).toEqual(["caf\u00e9.md"]);
  });

  it("reads MDX as Markdown, with a notice", () => {
    const { files, messages } = readSources(makeFolder({ "a.mdx": "# A" }), everything);
    expect(files[0]).toEqual({ path: "a.mdx", text: "# A", history: null });
    expect(messages.map(formatMessage)).toEqual([expect.stringMatching(/^a\.mdx:1:1: warning: .+ \(mdx\)$/)]);
  });

  it("enters _posts and _drafts and passes over dot folders, node_modules and other _folders with a notice each", () => {
    const folder = makeFolder({
      "_posts/a.md": "",
      "x/_drafts/b.md": "",
      "_includes/c.md": "",
      ".obsidian/d.md": "",
      "node_modules/p/README.md": "",
      ".git/e.md": "",
      ".hidden.md": "",
      ".DS_Store": "",
    });
    const { files, others, messages } = readSources(folder, everything);
    expect(files.map((file) => file.path)).toEqual(["_posts/a.md", "x/_drafts/b.md"]);
    expect(others.size).toBe(0);
    expect(messages.map((message) => `${message.path} ${message.rule}`).sort()).toEqual([
      ".hidden.md file-skipped",
      ".obsidian/ folder-skipped",
      "_includes/ folder-skipped",
      "node_modules/ folder-skipped",
    ]);
  });

  it("passes over in silence what `exclude` names", () => {
    const folder = makeFolder({
      "a.md": "",
      "old/b.md": "",
      "old/deep/c.md": "",
      "x/TODO.md": "",
      "_layouts/l.md": "",
    });
    const { files, messages } = readSources(folder, { exclude: ["old/**", "**/TODO.md", "_layouts"], skip: [] });
    expect(files.map((file) => file.path)).toEqual(["a.md"]);
    expect(messages).toEqual([]);
  });

  it("does not read an output folder that lies inside", () => {
    const folder = makeFolder({ "a.md": "", "site/b.md": "" });
    expect(readSources(folder, { exclude: [], skip: [join(folder, "site")] }).files.map((file) => file.path)).toEqual([
      "a.md",
    ]);
  });

  it("follows no link out of the folder, into another folder or in a circle", () => {
    const secret = makeFolder({ "secret.md": "secret", "key.png": "secret" });
    const folder = makeFolder({ "a.md": "A" });
    mkdirSync(join(folder, "sub"));
    symlinkSync(join(secret, "secret.md"), join(folder, "out.md"));
    symlinkSync(join(secret, "key.png"), join(folder, "out.png"));
    symlinkSync(secret, join(folder, "dir"));
    symlinkSync(folder, join(folder, "sub/loop"));
    symlinkSync("nowhere.md", join(folder, "broken.md"));
    symlinkSync("a.md", join(folder, "inner.md"));
    const { files, others, messages } = readSources(folder, everything);
    expect(files.map((file) => `${file.path}=${file.text}`)).toEqual(["a.md=A", "inner.md=A"]);
    expect(others.size).toBe(0);
    expect(messages.map((message) => `${message.path} ${message.rule}`).sort()).toEqual([
      "broken.md link-skipped",
      "dir link-skipped",
      "out.md link-skipped",
      "out.png link-skipped",
      "sub/loop link-skipped",
    ]);
  });

  it("reads a content folder that is a link itself", () => {
    const folder = makeFolder({ "real/a.md": "A" });
    symlinkSync("real", join(folder, "content"));
    expect(readSources(join(folder, "content"), everything).files.map((file) => file.path)).toEqual(["a.md"]);
  });

  it("never lets a name break the lines of a report", () => {
    const { files, messages } = readSources(makeFolder({ "a\nb.md": "" }), everything);
    expect(files).toEqual([]);
    expect(messages.map((message) => message.path)).toEqual(["a\\nb.md"]);
  });
});
