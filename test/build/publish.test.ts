import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publish, refuseOutput } from "../../src/build/publish.ts";
import { makeFolder, readTree, writeFiles } from "../folder.ts";

const write = (files: Record<string, string>) => async (staging: string) => writeFiles(staging, files);

describe("publish", () => {
  it("makes the output with the folders above it, readable for a server", async () => {
    const folder = makeFolder();
    await publish(join(folder, "deep/er/_site"), write({ "index.html": "1" }));
    expect(Object.keys(readTree(folder))).toEqual(["deep/er/_site/.strandline", "deep/er/_site/index.html"]);
    expect(statSync(join(folder, "deep/er/_site")).mode & 0o055).toBe(0o055);
  });

  it("puts the new site in the place of the old one, whole", async () => {
    const folder = makeFolder();
    await publish(join(folder, "_site"), write({ "old.html": "old", "index.html": "1" }));
    await publish(join(folder, "_site"), write({ "index.html": "2", "tags/index.html": "t" }));
    expect(readdirSync(folder)).toEqual(["_site"]);
    expect(readTree(join(folder, "_site"))).toMatchObject({ "index.html": "2", "tags/index.html": "t" });
    expect(existsSync(join(folder, "_site/old.html"))).toBe(false);
  });

  it("leaves the old site untouched and nothing behind when writing fails", async () => {
    const folder = makeFolder();
    await publish(join(folder, "_site"), write({ "index.html": "1" }));
    const before = readTree(folder);
    const failing = async (staging: string) => {
      writeFileSync(join(staging, "half.html"), "half");
      throw new Error("broken");
    };
    await expect(publish(join(folder, "_site"), failing)).rejects.toThrow("broken");
    expect(readTree(folder)).toEqual(before);
    await expect(publish(join(folder, "new/_site"), failing)).rejects.toThrow("broken");
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  it("keeps an output folder that is a link a link", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "real"));
    symlinkSync("real", join(folder, "_site"));
    await publish(join(folder, "_site"), write({ "index.html": "1" }));
    expect(existsSync(join(folder, "real/index.html"))).toBe(true);
  });
});

describe("refuseOutput", () => {
  it("takes a new folder, an empty one and one that a build has filled", async () => {
    const folder = makeFolder({ "content/a.md": "", "empty/.DS_Store": "" });
    const content = join(folder, "content");
    expect(refuseOutput(join(folder, "new"), content)).toBeNull();
    expect(refuseOutput(join(folder, "empty"), content)).toBeNull();
    expect(refuseOutput(join(content, "_site"), content)).toBeNull();
    await publish(join(folder, "_site"), write({ "index.html": "1" }));
    expect(refuseOutput(join(folder, "_site"), content)).toBeNull();
  });

  it("refuses a folder whose files no build has written, and names them", async () => {
    const folder = makeFolder({ "content/a.md": "", "mine/notes.txt": "" });
    expect(refuseOutput(join(folder, "mine"), join(folder, "content"))).toContain("notes.txt");
    await publish(join(folder, "_site"), write({ "index.html": "1" }));
    writeFiles(folder, { "_site/CNAME": "example.org" });
    expect(refuseOutput(join(folder, "_site"), join(folder, "content"))).toContain("CNAME");
  });

  it("refuses the content folder, what holds it, a file, the root, the home folder and the folder one is in", () => {
    const folder = makeFolder({ "journal/content/a.md": "", file: "" });
    const content = join(folder, "journal/content");
    symlinkSync("journal", join(folder, "link"));
    for (const output of [
      content,
      join(folder, "journal"),
      join(folder, "link"),
      join(folder, "file"),
      "/",
      homedir(),
      ".",
      "..",
    ])
      expect(refuseOutput(output, content), output).not.toBeNull();
  });

  it("does not believe a manifest that points out of the folder", async () => {
    const folder = makeFolder({ "content/a.md": "", "_site/.strandline": "#\n../content/a.md\n/etc/passwd\nx.html\n" });
    const { clearOutput } = await import("../../src/build/output-folder.ts");
    clearOutput(join(folder, "_site"));
    expect(existsSync(join(folder, "content/a.md"))).toBe(true);
  });
});

describe("publish without the right to write", () => {
  // root may write everywhere, so there is nothing to see
  it.skipIf(process.getuid?.() === 0)("says so and leaves nothing behind", async () => {
    const folder = makeFolder();
    chmodSync(folder, 0o555);
    await expect(publish(join(folder, "_site"), write({}))).rejects.toThrow("EACCES");
    chmodSync(folder, 0o755);
  });
});
