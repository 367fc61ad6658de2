import { expect, test } from "vitest";
import { readHead } from "../../src/entries/head.ts";
import { readEntry } from "../../src/entries/index.ts";
import { readSettings } from "../../src/settings/index.ts";

test("[[topic:Name]] in a text is the author's own mark", async () => {
  const { settings } = readSettings(null, {});
  const file = { path: "a.md", text: "# Log\n\nAn evening with [[topic:Tidal Forces]].\n", history: null };
  const { head } = readHead(file, settings);
  const index = { pages: {}, names: {}, addresses: {}, files: {} };
  const { entry } = await readEntry(file, head, { settings, index });
  expect(entry?.sections.flatMap(({ interests }) => interests)).toContainEqual(
    expect.objectContaining({ label: "Tidal Forces", rule: "inline", line: 3 }),
  );
});
