import { expect, test } from "vitest";
import { read } from "./read.ts";

const dated = async (title: string, ...headings: string[]) => {
  const body = headings.map((heading) => `${heading}\n\nText.\n`).join("\n");
  const { entry } = await read(`---\ntitle: "${title}"\ndate: 2021-12-29\n---\n\n${body}`);
  return entry.sections.filter(({ period }) => period !== null).map(({ heading }) => heading);
};

test("the only heading of its level that is a part of the title is the title", async () => {
  expect(await dated("Eels | 2021 in review", "# 2021 in review", "## Nets")).toEqual([null]);
  expect(await dated("Eels | 2021 in review", "# 2021 in review", "# 2020 in review")).toHaveLength(3);
  expect(await dated("Eels", "# 2021 in review")).toEqual([null, "2021 in review"]);
});
