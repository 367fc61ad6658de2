import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainProcessor, process } from "./syntax/process.ts";

const SUITES = new URL("../../../shared/suites/", import.meta.url);
const present = existsSync(SUITES);

/** Examples of the specification that show the very slips that are mended: empty items, bold beside a quote, spaces in an address. */
const MENDED = /^(?:repair-empty-item|repair-strong|repair-link-spaces|wikilink-unresolved)$/;

function examplesOf(suite: string): string[] {
  const text = readFileSync(new URL(suite, SUITES), "utf8");
  return [...text.matchAll(/^`{32} example[^\n]*\n([\s\S]*?)^\.\n[\s\S]*?^`{32}$/gm)].map((match) =>
    (match[1] ?? "").replaceAll("→", "\t"),
  );
}

// Without the folder of shared suites beside the project there is nothing to compare with: the tests are skipped.
describe.skipIf(!present)("Markdown without any of the dialects' signs", () => {
  it.each(["gfm-spec.txt", "gfm-extensions.txt", "gfm-regression.txt", "cmark-regression.txt"])(
    "of %s is read as GitHub's specification says",
    (suite) => {
      const examples = examplesOf(suite);
      expect(examples.length).toBeGreaterThan(10);
      const mended: string[] = [];
      for (const example of examples) {
        const { tree, file } = process(example);
        const rules = file.messages.map((message) => message.ruleId ?? "");
        if (rules.length > 0 && rules.every((rule) => MENDED.test(rule))) mended.push(example);
        else expect(tree, example).toEqual(plainProcessor.parse(example));
      }
      expect(mended.length).toBeLessThanOrEqual(suite === "gfm-spec.txt" ? 9 : 0);
    },
  );
});
