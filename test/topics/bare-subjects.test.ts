import { expect, it } from "vitest";
import { findInterests } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const labels = (text: string): string[] =>
  findInterests(sampleSection(text, { kind: "item" }), false, "zh")
    .filter(({ rule }) => rule === "cue")
    .map(({ label }) => label);

it.each<[string, string[]]>([
  ["石雕入门", ["石雕"]],
  ["元组与数组的常用操作：", []],
  ["元组与数组的深入使用：", ["元组", "数组"]],
  ["推导式语法（元组 / 数组）", ["推导式"]],
  ["榫卯结构基础 + 进阶", ["榫卯结构"]],
  ["石雕初练习", ["石雕"]],
  ["项目实战", []],
  ["问题总结", []],
  ["今天的练习", []],
  ["第一章总结", []],
])("the item '%s' is about %j", (text, subjects) => {
  expect(labels(text)).toEqual(subjects);
});
