import { expect, test } from "vitest";
import { read } from "./read.ts";

const around = (heading: string) =>
  read(`---\ntitle: Knots\ndate: 2021-12-29\n---\n\n## Rope\n\nI tied it.\n\n${heading}\n\nI untied it.\n`);

test.each(["# *", "## ~ ~ ~", "### **—**", "<h2>• • •</h2>"])(
  "%j is a break in the text, and in no contents",
  async (heading) => {
    const { entry } = await around(heading);
    expect(entry.html).toMatch(/I tied it\.<\/p>\s*<hr>\s*<p[^>]*>I untied it/);
    expect(entry.toc.map(({ title }) => title)).toEqual(["Rope"]);
  },
);

test.each(["# 7", "# C++", "# 结", "# 🪢", "# ![A knot](/img/gull.jpg)", "# `*`"])(
  "%j stays a heading",
  async (heading) => {
    const { entry } = await around(heading);
    expect(entry.html).not.toContain("<hr>");
    expect(entry.html.match(/<h\d/g)).toHaveLength(2);
  },
);
