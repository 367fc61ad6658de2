import { describe, expect, it } from "vitest";
import { assembleSite } from "../../src/site/index.ts";
import { read, settings } from "../entries/read.ts";

/** Topics of a day with some tasks, an item each. */
const topicsOf = async (...tasks: string[]): Promise<string[]> => {
  const text = `## 2021-03-05\n\n${tasks.map((task) => `- ${task}\n`).join("")}`;
  const { entry } = await read(text, { path: "log.md" });
  const { periods } = assembleSite([entry], [], settings).site.timeline;
  return periods.flatMap(({ interests }) => interests.map(({ topic }) => topic)).sort();
};

describe("the day's list of who keeps habits", () => {
  it("tells by what is ticked, not by what is left", async () => {
    const tasks = ["[x] Exercise", "[x] Czech study", "[x] Sashiko", "[ ] Haskell", "[] Piano"];
    expect(await topicsOf(...tasks)).toEqual(["czech", "fitness", "sashiko"]);
  });

  it.each(["[x] Jobs / letters", "[x] Call the dentist", "[x] Milk", "[x] 写完了第一章的练习"])(
    "not by %s",
    async (task) => {
      expect(await topicsOf(task)).toEqual([]);
    },
  );
});
