import { expect, test } from "vitest";
import { read } from "./read.ts";

const whole = async (foot: string, head = "") => {
  const text = `${head}# Why I keep eels\n\nThey keep still.\n\n## Traps\n\nI wove two of willow.\n\n${foot}\n`;
  return (await read(text, { path: "eels.md" })).entry.sections[0]?.period?.edtf ?? null;
};

test("an undated text is of the day that it is signed with", async () => {
  expect(await whole("7 March 2021")).toBe("2021-03-07");
  expect(await whole("2021-03-07\n\nAsta Brandt")).toBe("2021-03-07");
  expect(await whole("Whitby, March 7, 2021")).toBe("2021-03-07");
  expect(await whole("Bad Doberan, den 7. März 2021")).toBe("2021-03-07");
});

test("no other day at the foot of a text is", async () => {
  for (const foot of [
    "Last updated: 7 March 2021",
    "03/07/2021",
    "March 2021",
    "Copyright 2021-03-07",
    "Due: 7 March 2021",
  ])
    expect(await whole(foot), foot).toBeNull();
  expect(await whole("7 March 2021", "---\ndate: 2021-03-09\n---\n")).toBe("2021-03-09");
  expect(await whole("- 7 March 2021")).toBeNull();
  expect(
    await whole("7 March 2021\n\nI sold the boat, and of the eels I kept none, as they had begun to sing."),
  ).toBeNull();
});

test("no day where the text tells of other days", async () => {
  const text = "# Eels\n\n## 3 March 2021\n\nWove a trap.\n\n## Traps\n\nWillow.\n\n7 March 2021\n";
  const { sections } = (await read(text, { path: "eels.md" })).entry;
  expect(sections.map(({ period }) => period?.rule ?? null)).not.toContain("signed");
});

test("an undated look back is of the year that its tags and first words say", async () => {
  const text = (tag: string) => `---\ntags: [${tag}]\n---\n\n# Eels\n\n2021 was good to us.\n`;
  const period = async (tag: string) =>
    (await read(text(tag), { path: "eels.md" })).entry.sections[0]?.period?.edtf ?? null;
  expect(await period("retrospective")).toBe("2021");
  expect(await period("willow")).toBeNull();
});

test("a year in a table of contents is not that of the text", async () => {
  const text = "# Contents\n\n1. [2021](#a)\n    1. [Eels](#b)\n\n# 2021\n\n## Eels\n\nKept two.\n";
  expect((await read(text, { path: "eels.md" })).entry.sections[0]?.period ?? null).toBeNull();
});
