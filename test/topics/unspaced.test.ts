import { describe, expect, it, test } from "vitest";
import { classifyHeading } from "../../src/topics/headings.ts";
import { findInterests, findInterestsOfName } from "../../src/topics/index.ts";
import { findKnownNames } from "../../src/topics/known.ts";
import { isGeneric } from "../../src/topics/labels.ts";
import { normaliseTopic } from "../../src/topics/normalise.ts";
import { findUnspacedFields, formOfUnspaced, readChineseNames, readJapaneseObject } from "../../src/topics/unspaced.ts";
import { readUnspacedTitle } from "../../src/topics/unspaced-titles.ts";
import { isCutOut, simplify, splitUnspaced } from "../../src/topics/unspaced-words.ts";
import { sampleEntry } from "../site/sample.ts";

const labels = (text: string): string[] => readChineseNames(text).map(({ label }) => label);

function interests(text: string, language: "zh" | "ja"): string[] {
  const [section] = sampleEntry("a.md", { body: text }).sections;
  return section ? findInterests(section, false, language).map(({ label }) => label) : [];
}

describe("the words of a text without spaces", () => {
  it("are the same each time, and cover it", () => {
    const text = "周末用Python写了一个爬虫，学木工。";
    const words = splitUnspaced(text).map((word) => word.text);
    expect(words.join("")).toBe(text);
    splitUnspaced("别的文字");
    expect(splitUnspaced(text).map((word) => word.text)).toEqual(words);
  });

  it("tell a name from a piece of another word", () => {
    expect(isCutOut("他试图论证", 2, 2)).toBe(true);
    expect(isCutOut("他学数学", 2, 2)).toBe(false);
  });

  it("tell a name from the last of words from abroad that are written as one", () => {
    expect(isCutOut("ナンバーゲーム", 4, 3)).toBe(true);
    expect(isCutOut("番号ゲーム", 2, 3)).toBe(false);
    expect(isCutOut("サウンドデザインパターン", 4, 8)).toBe(false);
  });

  it("meet in simplified and traditional signs", () => {
    expect(simplify("機器學習")).toBe("机器学习");
    expect(normaliseTopic("機器學習")).toBe(normaliseTopic("机器学习"));
  });
});

test("a tool and what of it, each at its place", () => {
  const placed = (text: string) => readChineseNames(text).map(({ label, index }) => [label, index]);
  expect(placed("Git的GitLab流水线")).toEqual([
    ["Git", 0],
    ["GitLab流水线", 4],
  ]);
  expect(placed("Vue、Git的GitLab流水线")[1]).toEqual(["Git", 4]);
});

describe("what a Chinese cue leads to", () => {
  it.each<[string, string[]]>([
    ["榫卯结构的画法，很难", ["榫卯结构"]],
    ["了榫卯结构和金缮工艺", ["榫卯结构", "金缮工艺"]],
    ["吉他和弦", ["吉他和弦"]],
    ["马尔可夫链的定义", ["马尔可夫链"]],
    ["GraphRAG的基础内容", ["GraphRAG"]],
    ["vue的生命周期", ["生命周期"]],
    ["了 Spring 的依赖注入", ["Spring", "依赖注入"]],
    ["Git的使用", ["Git"]],
    ["于灰度数据", []],
    ["可参考此图", []],
    ["昨天解法", []],
    ["网络结构", []],
    ["提取图像成分", []],
    ["False", []],
    ["一个新的东西", []],
    ["它的原理", []],
    ["东西太多真容易忘", []],
    ["的内容太杂", []],
  ])("'%s' → %j", (scope, names) => {
    expect(labels(scope)).toEqual(names);
  });
});

describe("what stands before a Japanese verb", () => {
  it.each<[string, string | null]>([
    ["去年から漆工芸", "漆工芸"],
    ["新しい概念", null],
    ["健康のための習慣", null],
    ["画面", null],
  ])("'%s' → %s", (text, name) => {
    expect(readJapaneseObject(text)).toBe(name);
  });
});

describe("names of fields", () => {
  it("have a head and a word that says which", () => {
    expect(formOfUnspaced("蚁群算法")).toBe("field");
    expect(formOfUnspaced("数据分析")).toBeNull();
    expect(findUnspacedFields("这里使用卷积残差网络求解。").map(({ label }) => label)).toEqual(["卷积残差网络"]);
    expect(findUnspacedFields("我们的算法和网络都很快。")).toEqual([]);
  });
});

describe("Latin names in a text without spaces", () => {
  it.each<[string, string[]]>([
    ["所以我一开始选择了Rust，", ["Rust"]],
    ["用Go做了NumPy库的绑定", ["Go", "NumPy"]],
    ["今年学了C语言。", ["C"]],
    ["参数order='C'是默认值", []],
  ])("'%s'", (text, names) => {
    expect(findKnownNames(text, "zh").map(({ label }) => label)).toEqual(names);
  });

  it("are the object of a study that goes on", () => {
    expect(interests("今天继续推进flutter的学习。", "zh")).toContain("flutter");
    expect(interests("初步接触到flutter的热重载。", "zh")).toContain("flutter");
  });

  it("need no capital beside Chinese words", () => {
    expect(interests("今年学习了flutter。", "zh")).toContain("flutter");
  });
});

describe("everyday words that name fields too", () => {
  it.each<["zh" | "ja", string, string]>([
    ["zh", "下班以后学编程。", "编程"],
    ["ja", "週末に将棋を指した。", "将棋"],
    ["zh", "晚上写了一套脚本用来备份照片。", "脚本"],
    ["zh", "补了一个定时备份照片的脚本。", "脚本"],
    ["zh", "今天学习了变量和函数。", "函数"],
  ])("%s: '%s' has %s", (language, text, name) => {
    expect(interests(text, language)).toContain(name);
  });

  it.each<["zh" | "ja", string]>([
    ["zh", "我在学校，数学老师也在。"],
    ["zh", "学到了数学家的故事。"],
    ["zh", "写了一个算法题。"],
    ["zh", "弄懂了脚本中的参数。"],
    ["zh", "可以理解为一种模块。"],
    ["ja", "翻訳プラグインを作った。"],
    ["ja", "物語を翻訳で読んだ。"],
  ])("%s: '%s' has none", (language, text) => {
    expect(interests(text, language)).toEqual([]);
  });
});

it("an element of any program has to be the object itself", () => {
  expect(interests("研究潮汐高度的目标函数。", "zh")).not.toContain("函数");
});

it("what is done with a tool says less than the tool", () => {
  expect(interests("晚上研究 Docker 的部署。", "zh")).toEqual(["Docker"]);
});

describe("nouns that look like cues", () => {
  it.each(["学习率太大。", "机器的训练过程很慢。", "使用过程中出现异常。", "这是时代的背景。", "对于灰度图片也一样。"])(
    "'%s'",
    (text) => {
      expect(interests(text, "zh")).toEqual([]);
    },
  );
});

describe("headings and titles", () => {
  it.each<[string, string | null]>([
    ["榫卯结构学习笔记", "榫卯结构"],
    ["论文阅读：点云降噪", "点云降噪"],
    ["蜂群管理入门（二）", "蜂群管理"],
    ["金継ぎとは", null],
    ["漆工芸に入門した", "漆工芸"],
    ["模型假设", null],
    ["为什么要写这篇文章", null],
  ])("'%s' → %s", (heading, label) => {
    expect(readUnspacedTitle(heading)?.label ?? null).toBe(label);
  });

  it("vouch for their subject, where they say that they are about it", () => {
    const [first] = findInterestsOfName("榫卯结构学习笔记", 1, "zh");
    expect(first).toMatchObject({ label: "榫卯结构", isSure: true });
    expect(findInterestsOfName("英语学习笔记", 1, "zh").map(({ label }) => label)).toEqual(["英语"]);
  });

  it("may be structure or a plan", () => {
    expect(["今年回顾", "おわりに", "结语"].map(classifyHeading)).toEqual(["structure", "structure", "structure"]);
    expect(["下个学期的计划", "来年の目標", "明年展望"].map(classifyHeading)).toEqual(["plan", "plan", "plan"]);
  });
});

it("tags for the kind of a text are no topics", () => {
  expect(["杂记", "读书会周报", "年度总结", "初心者", "備忘録"].every(isGeneric)).toBe(true);
  expect(["木工", "将棋"].some(isGeneric)).toBe(false);
});
