import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { strandline } from "../command.ts";
import { makeFolder, readTree, writeFiles } from "../folder.ts";

const JOURNAL = {
  "content/journal.yaml": "title: Test journal\nurl: https://example.org\n",
  "content/2023.md":
    "---\ntitle: 2023\ndate: 2023-12-30\ntags: [knots]\n---\n\n## March\n\nTied Knots from [PostgreSQL](https://postgresql.org).\n\n## May - June\n\nMore [PostgreSQL](https://postgresql.org) and [Ropework](https://example.org/r).\n",
  "content/2024.md": "---\ntitle: 2024\ndate: 2024-12-30\ntags: [knots]\n---\n\n## July\n\nRopework again.\n",
};
const read = (cwd: string) => readFileSync(join(cwd, "content/topics.yaml"), "utf8");

describe("strandline topics suggest", () => {
  it("starts a vocabulary that the next build understands, and a second run leaves it alone", async () => {
    const cwd = makeFolder(JOURNAL);
    const first = await strandline(["topics", "suggest"], { cwd });
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toMatch(/^3 topics suggested.* → content\/topics\.yaml\n$/);
    const text = read(cwd);
    expect(text).toMatch(
      /^# suggested: 2 periods in 1 entry, March 2023 to May – June 2023\n# {3}2023\.md:9 link "PostgreSQL"\n- name: PostgreSQL$/m,
    );
    expect(text).toMatch(/^- name: Ropework$/m); // linked once, and named on its own later
    await strandline(["topics", "suggest"], { cwd });
    expect(read(cwd)).toBe(text);
    expect(await strandline(["check", "--strict", "--quiet"], { cwd })).toMatchObject({ status: 0, stderr: "" });
    expect(Object.keys(readTree(cwd)).sort()).toEqual([...Object.keys(JOURNAL), "content/topics.yaml"].sort());
  });

  it("--dry-run prints YAML and writes nothing", async () => {
    const cwd = makeFolder({ ...JOURNAL, "content/topics.yaml": "  - knots\n" });
    const before = readTree(cwd);
    const { status, stdout, stderr } = await strandline(["topics", "suggest", "--dry-run"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^- name: PostgreSQL$/m);
    expect(stderr).toMatch(/^2 topics suggested.* → not written\n$/);
    expect(readTree(cwd)).toEqual(before);
  });

  it("keeps byte order mark and line ends, and the author's part to the byte", async () => {
    const authors = "\ufeff# mine\r\n-   name:  'Ropework'\t# ha\r\n";
    const cwd = makeFolder({ ...JOURNAL, "content/topics.yaml": authors });
    expect(await strandline(["topics", "suggest", "--quiet"], { cwd })).toMatchObject({ status: 0, stdout: "" });
    expect(read(cwd).startsWith(authors)).toBe(true);
    expect(read(cwd).replaceAll("\r\n", "")).not.toContain("\n");
    expect(read(cwd)).toContain("- name: PostgreSQL\r\n");
  });

  it("writes nothing over a broken topics.yaml or beside a broken entry, and says where", async () => {
    const cwd = makeFolder({ ...JOURNAL, "content/topics.yaml": "- name: Rust\n- name: [Go\n" });
    const before = readTree(cwd);
    const broken = await strandline(["topics", "suggest"], { cwd });
    expect(broken).toMatchObject({ status: 1, stdout: "" });
    expect(broken.stderr).toMatch(/^topics\.yaml:\d+:\d+: error: .+ \(yaml-syntax\)$/m);
    expect(readTree(cwd)).toEqual(before);
    writeFiles(cwd, { "content/topics.yaml": "name: Rust\n" });
    expect((await strandline(["topics", "suggest"], { cwd })).stderr).toMatch(
      /^topics\.yaml:1:1: error: .+ \(topics-list\)$/m,
    );
    writeFiles(cwd, { "content/topics.yaml": "- Rust\n", "content/bad.md": "---\ndate: 2020-13-45\n---\n" });
    const bad = await strandline(["topics", "suggest"], { cwd });
    expect(bad.status).toBe(1);
    expect(bad.stderr).toMatch(/^bad\.md:2:\d+: error: /m);
    expect(read(cwd)).toBe("- Rust\n");
  });

  it("refuses a file in another encoding", async () => {
    const cwd = makeFolder({ ...JOURNAL, "content/topics.yaml": new Uint8Array([0x2d, 0x20, 0xfc, 0x0a]) });
    const { status, stderr } = await strandline(["topics", "suggest"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain("UTF-8");
  });

  it("help says that it writes, and `topics` alone what there is", async () => {
    expect((await strandline(["topics", "suggest", "--help"])).stdout).toContain("--dry-run");
    const alone = await strandline(["topics"]);
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain("suggest");
  });
});

describe("strandline check --explain", () => {
  it("tells which rule and which words, and writes no site", async () => {
    const cwd = makeFolder(JOURNAL);
    const { status, stdout, stderr } = await strandline(["check", "--explain", "postgresql"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^PostgreSQL \(postgresql\): found in the texts, not in topics\.yaml$/m);
    expect(stdout).toMatch(/^ {2}March 2023 \[2023-03\] 2023\.md:7 month: "March"$/m);
    expect(stdout).toMatch(/^ {6}2023\.md:9 link: "PostgreSQL"$/m);
    expect(existsSync(join(cwd, "_site"))).toBe(false);
  });

  it("names what is near to what is unknown", async () => {
    const { status, stdout, stderr } = await strandline(["check", "--explain", "PostgerSQL"], {
      cwd: makeFolder(JOURNAL),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("PostgreSQL");
  });

  it("tells the warnings on its lines only, but writes the whole report", async () => {
    const cwd = makeFolder({ ...JOURNAL, "content/x.mdx": "---\ndate: 2024-01-01\n---\nx\n" });
    const { stderr } = await strandline(["check", "--explain", "2023.md", "--report", "r.json"], { cwd });
    expect(stderr).toBe("");
    expect(readFileSync(join(cwd, "r.json"), "utf8")).toContain("x.mdx");
  });
});
