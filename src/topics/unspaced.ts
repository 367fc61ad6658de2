/** Names in scripts without spaces: where they end, and which of their words name nothing. */

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A run that can be a name: characters, Katakana, Latin words and digits inside ('C言語', 'SQL'). */
const NAME = "[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z0-9+#.]";
/** Particles and verbs of Chinese at which a name ends. */
const CHINESE_END =
  /[的了着过就还也都很在和与及跟从到为给把被后每这那是有又再已才并或以及、，。；：！？\s]|一[下些点]|[第几两三四五六七八九十\d]+[课章节遍次天个本篇门]|入门|基础|课程|教程|视频|知识|方法|技巧|语法/u;
const EMPTY_CHINESE =
  /^(?:东西|内容|知识|问题|时间|事情|生活|工作|项目|作业|论文|文章|书|课|课程|视频|教程|英文|中文|代码|程序|新|别的|如何|什么|怎么|自己|经验|方法|技术|基础|一些|很多|第.*|今天|明天|这个|那个|人|题|单词|笔记|会议|公司|学校|老师|朋友|下去|起来|下来|之后|结束|考试|报告)$/u;
/** Nouns of Japanese for the means of learning: the subject stands before them ('Pythonの入門書'). */
const MEANS =
  /^(?:本|入門書?|教科書|参考書|問題集?|練習|講座|講義|授業|教室|レッスン|コース|動画|記事|資料|使い方|書き方|読み方|弾き方|作り方|基本|基礎|勉強|学習|文章|本|論文|初級|中級|上級|単語|文法|仕組み|歴史|[一二三四五六七八九十\d]+.{0,2})$/u;
const EMPTY_JAPANESE =
  /^(?:何|物|事|時間|今日|昨日|今年|今月|今週|来年|自分|仕事|会社|学校|生活|家|人|話|問題|写真|気|目|手|声|点|方|中|後|前|次|先|課題|宿題|試験|本番|内容|結果|記録|日記|毎日|毎朝|毎晩|全部|最後|最初|一日|休憩|.{0,2}年|.{0,2}月|.{0,2}日|.{0,3}回|.{0,3}級|.{0,3}冊)$/u;

/** Words of a clause, which no name holds. */
const CLAUSE_CHINESE =
  /能够|因而|因此|从而|所以|而且|并且|可以|需要|通过|进行|确定|具有|得到|由于|根据|合适|更加?[^新]|比较|怎样|应该|不能|只是|就是|还是|其他|这些|那些|他们|我们|它们|使得|觉得|知道|发现|开始/u;
/** What is said of a subject, behind its name: '目标检测相关介绍'. */
const ABOUT_CHINESE = /(?:相关|有关|介绍|讲解|简介|概述|概念|原理|应用|实现|部分|方面|思想|定义)+$/u;
/** What happens to a thing is no subject: '梯度变化'. */
const HAPPENING_CHINESE = /(?:变化|情况|结果|过程|效果|影响|作用|原因|意义|区别|差异|增加|减少|下降了?|更新|想法)$/u;

export function isUnspaced(text: string): boolean {
  return HAN.test(text);
}

/** What a Chinese cue leads to, up to the next particle: '日语，每天三十分钟' → 日语; null for what names nothing. */
export function readChineseName(text: string): string | null {
  const end = CHINESE_END.exec(text);
  const words = (end ? text.slice(0, end.index) : text).replace(/^[《“「]|[》”」]$/gu, "").trim();
  const name = words.replace(ABOUT_CHINESE, "");
  if (CLAUSE_CHINESE.test(name) || HAPPENING_CHINESE.test(name)) return null;
  return name.length >= 2 && name.length <= 10 && !EMPTY_CHINESE.test(name) ? name : null;
}

/** What stands in front of a Japanese particle: '今年からドイツ語' → ドイツ語, 'Pythonの入門書' → Python; null for what names nothing. */
export function readJapaneseObject(text: string): string | null {
  const name = new RegExp(`(?:${NAME}| (?=[A-Za-z]))+$`, "u").exec(text)?.[0].trim() ?? "";
  const before = text.slice(0, text.length - name.length);
  if (MEANS.test(name)) return /の$/.test(before) ? readJapaneseObject(before.slice(0, -1).trimEnd()) : null;
  const bare = name.replace(/(?:教室|講座|入門|の基礎|初級|中級)$/u, "");
  return bare.length >= 2 && bare.length <= 14 && !EMPTY_JAPANESE.test(bare) && !/^\d/.test(bare) ? bare : null;
}

/** Four signs and more are two words: '形態素解析', '正则表达式'. */
export function formOfUnspaced(label: string): "words" | "word" | null {
  if (/[\s、，。！？]/u.test(label) || label.length < 2 || label.length > 14) return null;
  if (EMPTY_CHINESE.test(label) || EMPTY_JAPANESE.test(label) || MEANS.test(label)) return null;
  return label.length >= 4 ? "words" : "word";
}
