/** Names in scripts without spaces: where they end, and which of their words name nothing. */

import { endsName, hasRareWord, isEverydayName, isGenericWord, isLiteral } from "./unspaced-vocabulary.ts";
import { isUnspaced, simplify, splitUnspaced, type UnspacedWord } from "./unspaced-words.ts";

export { isUnspaced } from "./unspaced-words.ts";

/** A run that can be a name: characters, Katakana, Latin words and digits inside ('C言語', 'SQL'). */
const NAME = "[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z0-9+#.]";
/** Signs that end a name, and a count of lessons behind it: '日语，每天三十分钟', '日语第三课'. */
const CHINESE_END = /[，。；：！？,;:!?()（）[\]【】\n&]|[第几两三四五六七八九十\d]+[课章节遍次天个本篇门套讲]/u;
/** Words between a cue and its object: '学习了如何', '一门'. */
const LEAD =
  /^(?:\s|了(?!解)|过(?!程)|完|着|一[下些点门本篇套]|有关|关于|如何|怎[么样]|基[于本](?!础)|使用|新的|更多|许多|很多|的|到)+/u;
/** What is said of a subject, behind its name: '目标检测相关介绍', 'Python基础知识', 'LaTeX论文撰写'. */
const ABOUT =
  /(?:相关|有关|介绍|讲解|简介|概述|概念|原理|应用|实现|部分|方面|思想|定义|全套|系列|系统|课程?|教程|教学|视频|知识点?|内容|基础|入门|进阶|实战|实践|学习|笔记|技巧|方法|用法|语法|使用|操作|论文撰写|撰写|训练|练习|题目?|书籍?|指南|详解|框架|工具|项目|开发环境|的|与|和)+$/u;
/** What happens to a thing is no subject: '梯度变化'. */
const HAPPENING =
  /(?:变化|情况|结果|过程|效果|影响|作用|原因|意义|区别|差异|增加|减少|下降了?|更新|想法|方向|时间|问题|代码|能力|水平|文章|资料|经验|故事)$/u;
/** '东西太多': what the clause says of things is no name. */
const BEGINS_EMPTY = /^(?:东西|事情|事儿|内容|知识点|问题|时候|地方|样子|有点)/u;
const HAN_SIGN = /[\p{Script=Han}\p{Script=Katakana}]/gu;
const SHORTEST = 2;
const LONGEST = 12;

/** Nouns of Japanese for the means of learning: the subject stands before them ('Pythonの入門書'). */
const MEANS =
  /^(?:本|入門書?|教科書|参考書|問題集?|練習|講座|講義|授業|教室|レッスン|コース|動画|記事|資料|使い方|書き方|読み方|弾き方|作り方|基本|基礎|勉強|学習|文章|論文|初級|中級|上級|単語|文法|仕組み|歴史|書籍|概念|過去問|チュートリアル|[一二三四五六七八九十\d]+.{0,2})$/u;
const EMPTY_JAPANESE =
  /^(?:何|物|事|時間|今日|昨日|今年|今月|今週|来年|自分|仕事|会社|学校|生活|家|人|話|問題|写真|気|目|手|声|点|方|中|後|前|次|先|課題|宿題|試験|本番|内容|結果|記録|日記|毎日|毎朝|毎晩|全部|最後|最初|一日|休憩|.{0,2}年|.{0,2}月|.{0,2}日|.{0,3}回|.{0,3}級|.{0,3}冊)$/u;

/** A name at its place in the text that it was read from. */
export interface UnspacedName {
  label: string;
  index: number;
}

/**
 * What a Chinese cue leads to, up to the next word of the clause, and what is listed beside it: '榫卯结构的画法' → 榫卯结构,
 * '水彩、素描和版画' → three. Empty where the first names nothing.
 */
export function readChineseNames(text: string): UnspacedName[] {
  const scope = text.slice(0, CHINESE_END.exec(text)?.index);
  const names: UnspacedName[] = [];
  let from = 0;
  for (const { index, end } of [...findJoints(scope), { index: scope.length, end: scope.length }]) {
    const part = scope.slice(from, index);
    const owned = readOwned(part);
    if (owned.length === 0) break;
    names.push(...owned.map((name) => ({ ...name, index: from + name.index })));
    from = end;
  }
  return names;
}

/** '、', and '和' as a word: none in '吉他和弦'. */
function findJoints(text: string): { index: number; end: number }[] {
  return splitUnspaced(text)
    .filter(({ text: word }) => /^(?:[、/]|和|与|與|及|以及|跟|还有)$/u.test(word))
    .map(({ text: word, index }) => ({ index, end: index + word.length }));
}

/** 'Vue的计算属性', 'Spring 的依赖注入': a tool, and what of it. Two names in Chinese are one subject and what is said of it. */
const OWNER = /^(?:[\s了过到]|一下)*([A-Za-z][A-Za-z\d+#.]*)\s*的/u;

function readOwned(part: string): UnspacedName[] {
  const [before = "", owner = ""] = OWNER.exec(part) ?? [];
  const names = before === "" ? [] : readNameAt(owner, before.indexOf(owner));
  return [...names, ...readNameAt(part.slice(before.length), before.length)];
}

/** The name in a piece of a text that begins at `from`, if it is one. */
function readNameAt(piece: string, from: number): UnspacedName[] {
  const label = readName(piece);
  return label === null ? [] : [{ label, index: from + piece.lastIndexOf(label) }];
}

function readName(part: string): string | null {
  const lead = LEAD.exec(part)?.[0].length ?? 0;
  const name = takeName(splitUnspaced(part), lead).replace(ABOUT, "").trim();
  if (HAPPENING.test(simplify(name)) || BEGINS_EMPTY.test(simplify(name))) return null;
  return isName(name) ? name : null;
}

/** The words from a place on, up to one of the clause. */
function takeName(all: readonly UnspacedWord[], from: number): string {
  const words = all.filter(({ index }) => index >= from);
  let name = "";
  for (const [at, { text, isWord }] of words.entries()) {
    if (!isWord && !/^[\s·・\-+#/.]$/u.test(text)) break;
    if (isWord && endsName(text) && !isPiece(words, at)) break;
    // 'Score Matching' is one name, '爬虫 今天' is none.
    if (/^\s$/u.test(text) && (isUnspaced(name) || isUnspaced(words[at + 1]?.text ?? ""))) break;
    name += text;
  }
  return name.trim();
}

/** A sign among others that the dictionary does not know together: '可' in '马|尔|可|夫|链'. */
function isPiece(words: readonly UnspacedWord[], at: number): boolean {
  const isSingle = (word: UnspacedWord | undefined): boolean =>
    word?.isWord === true && word.text.length === 1 && !ALWAYS.has(word.text) && isUnspaced(word.text);
  return [at - 1, at, at + 1].every((place) => isSingle(words[place]));
}

/** Signs that are no part of a foreign name. */
const ALWAYS = new Set("的了着过是在和与也就都还又很有没不要会我你他她它这那每该被把给让".split(""));

function isName(name: string): boolean {
  if (name.length < SHORTEST) return false;
  // In small letters it is a word of code or of English.
  if (!isUnspaced(name)) return /\p{Lu}|\d/u.test(name) && !name.includes(".") && !isLiteral(name);
  if (/[A-Za-z]/.test(name) && (name.match(HAN_SIGN)?.length ?? 0) < SHORTEST) return false;
  if (name.length > LONGEST) return false;
  return !/^[\d\p{P}]|[《》“”「」]/u.test(name) && !isEverydayName(name);
}

/** What stands in front of a Japanese particle: '今年からドイツ語' → ドイツ語, 'Pythonの入門書' → Python; null for what names nothing. */
export function readJapaneseObject(text: string): string | null {
  const name = new RegExp(`(?:${NAME}| (?=[A-Za-z]))+$`, "u").exec(text)?.[0].trim() ?? "";
  const before = text.slice(0, text.length - name.length);
  if (MEANS.test(name)) return /の$/.test(before) ? readJapaneseObject(before.slice(0, -1).trimEnd()) : null;
  const bare = name.replace(/(?:教室|講座|入門|の基礎|初級|中級|学習)$/u, "");
  if (bare.length < SHORTEST || bare.length > 14 || EMPTY_JAPANESE.test(bare) || /^\d/.test(bare)) return null;
  return isLiteral(bare) || (isUnspaced(bare) && isEverydayName(bare)) ? null : bare;
}

/** Last words of the names of fields: '贪心算法', '语义分割', '植物学'. */
const FIELD_HEAD =
  /(?:算法|网络|编程|规划|识别|检测|分割|加密|学习|回归|聚类|定理|方程|积分|代数|几何|力学|语言|设计|摄影|协议|理论|工程|开发|架构|分析|处理|变换|推荐|建模|[学论乐画]|(?<=.{2})法|プログラミング|アルゴリズム|デザイン|解析|認識|工学|数学|言語|開発|設計|理論)$/u;

/** Whether a name is one of a field: its head and a word before it that says which. */
export function isField(label: string): boolean {
  const head = FIELD_HEAD.exec(simplify(label))?.[0] ?? "";
  const before = label.slice(0, label.length - head.length);
  return head !== "" && before.length >= 2 && !splitUnspaced(before).every(({ text }) => isGenericWord(text));
}

/** Those of them that a running text is searched for: single signs end too many other words. */
const HEAD_IN_TEXT =
  /(?:算法|网络|编程|规划|识别|检测|分割|加密|学习|回归|聚类|定理|方程|力学|几何|搜索|協議|协议|変換|变换|建模|プログラミング|アルゴリズム|認識|工学|定理)$/u;
/** More words in a row are a clause; single signs are pieces of one that the dictionary does not know. */
const MOST_MODIFIERS = 3;

/** Names of fields anywhere in a text: '用贪心算法求解' → 贪心算法. */
export function findUnspacedFields(text: string): UnspacedName[] {
  if (!isUnspaced(text)) return [];
  const words = splitUnspaced(text);
  return words.flatMap(({ text: head, index, isWord }, at): UnspacedName[] => {
    if (!isWord || !HEAD_IN_TEXT.test(simplify(head))) return [];
    let from = at;
    while (from > 0 && isModifier(words[from - 1])) from -= 1;
    const modifiers = words.slice(from, at).filter((word) => word.text.length > 1);
    if (modifiers.length > MOST_MODIFIERS) return [];
    const start = words[from]?.index ?? index;
    const label = text.slice(start, index + head.length);
    const which = label.slice(0, label.length - head.length);
    return isField(label) && hasRareWord(which) && !isEverydayName(label) && label.length <= LONGEST
      ? [{ label, index: start }]
      : [];
  });
}

function isModifier(word: UnspacedWord | undefined): boolean {
  return (
    word?.isWord === true &&
    isUnspaced(word.text) &&
    !isGenericWord(word.text) &&
    !/^[\p{Script=Hiragana}]+$/u.test(word.text)
  );
}

/** Four signs and more are two words: '形態素解析', '正则表达式'. */
export function formOfUnspaced(label: string): "words" | "word" | "field" | null {
  if (/[，。！？：《》“”「」]/u.test(label) || label.length < SHORTEST || label.length > 14) return null;
  if (/\s/u.test(label) && !/[A-Za-z]/.test(label)) return null;
  if (EMPTY_JAPANESE.test(label) || MEANS.test(label) || isEverydayName(label)) return null;
  if (isField(label)) return "field";
  return label.length >= 4 ? "words" : "word";
}
