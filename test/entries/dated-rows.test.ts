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

test("a row of one word is one of the log, a row of figures is none", async () => {
  const head = "# Oar log\n\n| Date | Hours | What |\n|---|---|---|\n";
  const told = "| 4 Mar 2021 | 2 | planed the loom |\n| 5 Mar 2021 | 1 | blade: edges |\n| 6 Mar 2021 | 0 | Rest |\n";
  const more = "| 7 Mar 2021 | 1 | steamed two ribs |\n| 8 Mar 2021 | 3 | 12 |\n";
  expect(await listDays(head + told + more)).toEqual(["2021-03-04", "2021-03-05", "2021-03-06", "2021-03-07"]);
});

test("days with their endings raised", async () => {
  const rows = "| Whittling the thole | 03<sup>rd</sup> Mar 2021 |\n| Sanding the blade | 04<sup>th</sup> Mar 2021 |\n";
  expect(await listDays(`# Oar log\n\n| Reason | Date |\n|---|---|\n${rows}`)).toEqual(["2021-03-03", "2021-03-04"]);
});

test("what was learnt on which day, below whatever heading", async () => {
  const rows = "|---|---|\n| Mar 3, 2021 | how to feather |\n| Mar 4, 2021 | how to scull |\n";
  expect(await listDays(`# Oars\n\n## Changelog\n\n| Date | What I learned |\n${rows}`)).toHaveLength(2);
  expect(await listDays(`# Oars\n\n## Changelog\n\n| Date | Change |\n${rows}`)).toEqual([]);
});
