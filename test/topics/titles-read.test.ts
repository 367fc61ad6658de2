import { describe, expect, it } from "vitest";
import { annotateSections } from "../../src/entries/interests.ts";
import { headsBooks } from "../../src/topics/titles-read.ts";
import { sampleEntry } from "../site/sample.ts";

function read(body: string): string[][] {
  return annotateSections(sampleEntry("log.md", { body })).flatMap(({ period, interests }) =>
    period === null ? [] : [interests.map(({ label }) => label)],
  );
}

describe("a log of what was read", () => {
  it.each(["読んだもの", "今年の読んだ本", "読書ログ", "读书记录", "我的阅读清单"])("is headed by '%s'", (heading) => {
    expect(headsBooks(heading)).toBe(true);
  });

  it.each(["本を読んだ日のこと", "学んだこと", "读代码"])("is not headed by '%s'", (heading) => {
    expect(headsBooks(heading)).toBe(false);
  });

  it.each<[string, string]>([
    ["庭を育てる", "庭を育てる"],
    ["潮汐観測への招待 ~浜辺のノートから", "潮汐観測"],
    ["海の達人が語る 磯釣りの教科書", "磯釣り"],
    ["TIDE POOLS 海辺に暮らす生きものたち", "TIDE POOLS"],
  ])("has the book '%s' as %s", (item, label) => {
    const [month] = read(`# 読んだもの\n\n## 2021年\n\n### 3月\n\n- ${item}\n`).slice(-1);
    expect(month).toContain(label);
  });

  it("has the known name of a title alone", () => {
    const [month] = read("# 読んだもの\n\n## 2021年3月\n\n- React現場の教科書\n").slice(-1);
    expect(month).not.toContain("React現場");
  });

  it("has no remarks, and nothing outside of a time", () => {
    const [month] = read("# 読んだもの\n\n## 2021年3月\n\n- とても静かな月だった\n").slice(-1);
    expect(month).toEqual([]);
    expect(read("# 読みたいもの\n\n## 2021年3月\n\n- 庭を育てる\n").flat()).not.toContain("庭を育てる");
  });
});
