import { expect, test } from "vitest";
import { read } from "./read.ts";

async function listDays(text: string): Promise<(string | undefined)[]> {
  const { entry } = await read(text, { path: "oars.md" });
  return entry.sections.slice(1).flatMap(({ kind, period }) => (kind === "line" ? [period?.edtf] : []));
}

const HEAD = "# Oar log 2021\n\n| Day | Date | What I carved |\n|---|---|---|\n";

test("rows that wait to be filled in leave a log one", async () => {
  const told = "| 1 | [13/02] | cut the first blade |\n| 2 | [14/02] | planed the loom by hand |\n";
  const empty = [3, 4, 5, 6, 7].map((day) => `| ${day} | [] | |\n`).join("");
  expect(await listDays(HEAD + told + empty)).toEqual(["2021-02-13", "2021-02-14"]);
  expect(await listDays(`${HEAD}${told}| 3 | 15/02 | |\n| 4 | 16/02 | |\n| 5 | 17/02 | |\n`)).toEqual([
    "2021-02-13",
    "2021-02-14",
  ]);
});

test("nor does the weekday of such a row say anything", async () => {
  const told = "| Sat | 13/02 | cut the first blade |\n| Sun | 14/02 | planed the loom by hand |\n";
  const empty = "| Mon | 15/02 | |\n| Tuesday | 16/02 | |\n| Mittwoch | 17/02 | |\n";
  expect(await listDays(HEAD + told + empty)).toEqual(["2021-02-13", "2021-02-14"]);
});

test("rows that tell something of no day are none", async () => {
  const told = "| 1 | [13/02] | cut the first blade |\n| 2 | [14/02] | planed the loom by hand |\n";
  const other = [3, 4, 5, 6].map((day) => `| ${day} | soon | steam another set of ribs |\n`).join("");
  expect(await listDays(HEAD + told + other)).toEqual([]);
});
