import { expect, it } from "vitest";
import { foldRepeats } from "../../src/build/repeats.ts";
import { formatMessage, warning } from "../../src/report.ts";

it("what is said of a name is told once, where it stands first", () => {
  const unknown = (path: string, line: number, name: string) =>
    warning(path, line, 1, "shortcode-unknown", `the shortcode '${name}' is unknown`);
  const messages = [
    unknown("c.md", 3, "tile"),
    unknown("a.md", 9, "tile"),
    warning("a.md", 1, 1, "link-missing", "gone"),
    warning("b.md", 1, 1, "link-missing", "gone"),
    unknown("b.md", 2, "tile"),
    unknown("b.md", 4, "graph"),
    unknown("c.md", 5, "icon"),
    unknown("d.md", 5, "icon"),
  ];
  expect(foldRepeats(messages).map(formatMessage)).toEqual([
    "a.md:1:1: warning: gone (link-missing)",
    "b.md:1:1: warning: gone (link-missing)",
    "a.md:9:1: warning: the shortcode 'tile' is unknown (also in 2 other entries) (shortcode-unknown)",
    "b.md:4:1: warning: the shortcode 'graph' is unknown (shortcode-unknown)",
    "c.md:5:1: warning: the shortcode 'icon' is unknown (also in one other entry) (shortcode-unknown)",
  ]);
});
