import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MESSAGE_LINE, type Outcome, strandline } from "../command.ts";
import { makeFolder, readTree } from "../folder.ts";
import { HOSTILE_JOURNAL } from "../hostile-journal.ts";
import { MARKUP_RULES } from "../markup-rules.ts";
import { findBrokenLinks, findRepeatedIds } from "../site-links.ts";

const BASE = "/j/";
const folder = makeFolder({}, afterAll);
let outcome: Outcome;
let tree: Record<string, string>;

beforeAll(async () => {
  const content = makeFolder(HOSTILE_JOURNAL, afterAll);
  const site = join(folder, "site");
  outcome = await strandline(["build", "--content", content, "--output", site, "--base-path", BASE]);
  tree = outcome.status === 0 ? readTree(site) : {};
});

describe("a journal of hostile names and texts", () => {
  const pages = () => Object.entries(tree).filter(([file]) => file.endsWith(".html"));
  const text = (file: string) => Buffer.from(tree[file] ?? "", "latin1").toString("utf8");

  it("is built, and every line of the report names a file and a line", () => {
    expect(outcome.stderr.split("\n").filter((line) => line !== "" && !MESSAGE_LINE.test(line))).toEqual([]);
    expect(outcome.status).toBe(0);
    expect(pages().length).toBeGreaterThan(30);
  });

  it("has no two files that differ in case alone", () => {
    const files = Object.keys(tree).map((file) => file.toLowerCase());
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
  });

  it("runs nothing of what was written", () => {
    const harm =
      /<script(?![^>]* (?:type="module" src="\/j\/assets\/|type="application\/ld\+json"))|<[^>]*\son[a-z]+=|(?:href|src)="(?:javascript|vbscript|data):/i;
    for (const [file, html] of pages())
      expect([
        file,
        harm.exec(
          html.replaceAll(/="[^"]*"/g, (value) =>
            /^="(?:javascript|vbscript|data|\/j\/assets\/|module|application)/i.test(value) ? value : '=""',
          ),
        )?.[0],
      ]).toEqual([file, undefined]);
  });

  it("has pages of valid markup, links and anchors that are there, and no id twice", { timeout: 300_000 }, async () => {
    expect(findBrokenLinks(tree, BASE)).toEqual([]);
    expect(findRepeatedIds(tree)).toEqual([]);
    const checker = new HtmlValidate(MARKUP_RULES);
    for (const [file] of pages()) {
      if (text(file).length > 500_000) continue;
      const { results } = await checker.validateString(text(file));
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
      );
      expect(faults).toEqual([]);
    }
  });

  it("exports what programs can read", () => {
    for (const file of ["timeline.json", "resources.json", "resources.csl.json", "feed.json", "topics.jsonld"])
      expect(() => JSON.parse(text(file)), file).not.toThrow();
  });
});
