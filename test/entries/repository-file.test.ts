import { describe, expect, it } from "vitest";
import { readEntries } from "../../src/build/entries.ts";
import { readHead } from "../../src/entries/head.ts";
import { isRepositoryFile } from "../../src/entries/repository-file.ts";
import { readSettings } from "../../src/settings/index.ts";

const { settings } = readSettings(null, { today: "2024-06-01", origin: "https://example.org" });
const isPassedOver = (path: string, text = "# Words\n") =>
  isRepositoryFile(readHead({ path, text, history: null }, settings).head);

describe("files of a repository about itself", () => {
  it.each([
    ...[
      "CONTRIBUTING.md",
      "docs/contributing.md",
      "CONTRIBUTING.zh-CN.md",
      "CODE_OF_CONDUCT.md",
      "code-of-conduct.markdown",
    ],
    ...["LICENSE.md", "LICENCE.md", "LICENSE-MIT.md", "lib/CHANGELOG.md", "SECURITY.md", "SUPPORT.md", "AUTHORS.md"],
    ...["PULL_REQUEST_TEMPLATE.md", "issue_template.md", "ISSUE_TEMPLATE/bug_report.md"],
  ])("%s is one", (path) => {
    expect(isPassedOver(path)).toBe(true);
  });

  it.each([
    ...[
      "README.md",
      "notes/README.md",
      "security.md",
      "license.md",
      "changelog.md",
      "support.md",
      "contributors/ann.md",
    ],
    ...["contributing-to-a-compiler.md", "Security notes.md", "templates/week.md", "SECURITY/keys.md"],
  ])("%s is an entry", (path) => {
    expect(isPassedOver(path)).toBe(false);
  });

  it.each([
    ["date: 2024-02-01", false],
    ["period: 2024-02", false],
    ["tags: [Rust]", false],
    ["title: What changed here", false],
    ["layout: page", true],
  ])("front matter may make an entry of it: %s", (line, expected) => {
    expect(isPassedOver("CHANGELOG.md", `---\n${line}\n---\n# Words\n`)).toBe(expected);
  });

  it("the title of a form is none of its own", () => {
    const form = "---\nname: Bug\nabout: Tell of a fault\ntitle: '[BUG]'\n---\n";
    expect(isPassedOver("ISSUE_TEMPLATE/bug.md", form)).toBe(true);
    expect(isPassedOver("ISSUE_TEMPLATE/bug.md", `---\ndate: 2024-02-01\n---\n`)).toBe(false);
  });

  it("are passed over with a notice each, and what links to them keeps its words", async () => {
    const files = [
      { path: "CONTRIBUTING.md", text: "# Contributing\n\nSend patches.\n", history: null },
      { path: "a.md", text: "---\ndate: 2024-02-01\n---\nHow to [help](CONTRIBUTING.md).\n", history: null },
    ];
    const { entries, messages } = await readEntries(files, [], "/", settings);
    expect(entries.map(({ path }) => path)).toEqual(["a.md"]);
    expect(entries[0]?.html).toContain("How to help.");
    expect(messages.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      "CONTRIBUTING.md file-skipped",
      "a.md link-missing",
    ]);
  });
});
