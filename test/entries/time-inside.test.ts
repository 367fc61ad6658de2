import { expect, test } from "vitest";
import { read } from "./read.ts";

const whole = async (text: string) => (await read(text, { path: "bakes.md" })).entry.sections[0]?.period?.edtf ?? null;

test("a piece of work takes the time of its notes by the hour", async () => {
  const notes = (list: string) => whole(`# Rye with caraway\n\nA dense one.\n\n## Times\n\n${list}`);
  expect(
    await notes(
      "- 2021-03-06 18:00 fed the starter\n- 2021-03-07 08:15 mixed the dough\n- 2021-03-07 14:00 baked it\n",
    ),
  ).toBe("2021-03-06/2021-03-07");
  // A log with a day for each note.
  expect(await notes("- 2021-03-06: rye\n- 2021-03-07: spelt\n- 2021-03-08: oats\n")).toBeNull();
  // Too long for one piece of work.
  expect(await notes("- 2021-03-06: rye\n- 2021-03-06: spelt\n- 2021-05-08: oats\n")).toBeNull();
});

test("a day in a title takes its year from a day inside that lies close to it", async () => {
  const sheet = (foot: string) => whole(`# Rowing sheet: Mar 7\n\nThree laps.\n\n###### ${foot}\n`);
  expect(await sheet("cox | 2021-03-12")).toBe("2021-03-07");
  expect(await sheet("cox | 2021-08-12")).toBeNull();
  expect(await sheet("the cox of 2021")).toBeNull();
});

test("and so does a day in a heading, the first one as if it were the title", async () => {
  const days = async (text: string) =>
    (await read(text, { path: "sheet.md" })).entry.sections.map(({ period }) => period?.edtf ?? null);
  const sheet = "### Rowing sheet :: Mar 7\n\nThree laps.\n\n";
  const foot = "###### cox | 2021-03-12\n";
  expect(await days(sheet + foot)).toEqual([null, "2021-03-07", "2021-03-12"]);
  expect(await days(`${sheet}### Knots\n\nTwo.\n\n${foot}`)).toEqual([null, "2021-03-07", null, "2021-03-12"]);
  expect(await days(`### Knots\n\nTwo.\n\n${sheet}### Oars\n\n${foot}`)).toEqual([
    null,
    null,
    null,
    null,
    "2021-03-12",
  ]);
});
