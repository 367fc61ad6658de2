import { existsSync, readdirSync, readFileSync } from "node:fs";
import { env } from "node:process";
import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { plainProcessor, process } from "./syntax/process.ts";

const SHARED = new URL("../../../shared/", import.meta.url);
const FOLDERS = ["seeds/", "sites/"].map((name) => new URL(name, SHARED)).filter((folder) => existsSync(folder));

/** Words of the dialects themselves, which rendering is meant to use up. */
const SYNTAX =
  /^(?:img|src|alt|caption|title|id|href|type|max|width|\d+px|align|left|right|has|border|hasBorder|maxWidth|true|false|notice|info|warning|danger|gallery|video|youtube|figure|inline|file|filename|language|baseurl|hint|endhint|style|t|toc|TOC)$/;

/** `npm run audit` reads every file, `npm test` one in five. */
const STEP = env.AUDIT === undefined ? 5 : 1;

function readBodies(): { path: string; text: string }[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => /\.(?:md|markdown)$/.test(path))
      .sort()
      .filter((_, index) => index % STEP === 0)
      .map((path) => ({
        path,
        text: readFileSync(new URL(path.split("/").map(encodeURIComponent).join("/"), folder), "utf8").replace(
          /^---\r?\n[\s\S]*?\r?\n---\r?\n/,
          (matter) => matter.replace(/[^\n]/g, ""),
        ),
      })),
  );
}

function wordsOf(tree: Root, isText: (node: Nodes) => boolean): string[] {
  const texts: string[] = [];
  visit(tree, (node) => {
    if (!isText(node)) return;
    if ("value" in node) texts.push(node.value);
    if ("alt" in node && typeof node.alt === "string") texts.push(node.alt);
    if ("url" in node) texts.push(node.url);
  });
  return texts.join(" ").match(/[\p{L}\p{N}]+/gu) ?? [];
}

// Real journals stand beside the project, not in it: without them these tests are skipped.
describe.skipIf(FOLDERS.length === 0)("real journals", () => {
  it("lose not one word of their text", { timeout: 300_000 }, () => {
    const lost: string[] = [];
    for (const { path, text } of readBodies()) {
      const kept = new Set(wordsOf(process(text).tree, () => true));
      const written = wordsOf(plainProcessor.parse(text), (node) => node.type === "text" || node.type === "inlineCode");
      const gone = written.filter((word) => !kept.has(word) && !SYNTAX.test(word));
      if (gone.length > 0) lost.push(`${path}: ${gone.slice(0, 10).join(" ")}`);
    }
    expect(lost).toEqual([]);
  });
});
