/** What a heading or title of a script without spaces is about: '遗传算法学习笔记', '论文阅读：语义分割', '正規表現とは'. */
import { formOfUnspaced, readChineseNames } from "./unspaced.ts";

/** Words before the subject of a text. */
const BEFORE =
  /^(?:【[^】]*】\s*)?(?:(?:论文|源码|文献|课程|读书|学习|阅读)(?:阅读|精读|笔记|解读|学习|分享)|笔记|浅谈|浅析|漫谈|初识|初探|再谈|深入(?:理解|浅出|学习|了解)|入门|图解|详解|一文(?:读懂|搞懂|看懂)|从零(?:开始)?(?:学习?)?|动手学|自学|学习|玩转|走进|关于|什么是|初めての|はじめての|やさしい|図解|入門)\s*[:：\-—|·]?\s*/u;
/** Words behind it. */
const BEHIND =
  /\s*(?:的|之|[:：\-—_|·])?\s*(?:(?:学习|读书|阅读|课程|源码|论文|复习|自学)?(?:笔记|总结|小结|心得|感想|记录|日志|解读|指北|路线)|入门|教程|指南|详解|解析|剖析|浅析|简介|介绍|概述|基础|进阶|实战|实践|初探|原理|源码|复习|学习|使用|安装|配置|相关|第?\s*[一二三四五六七八九十\d]+\s*(?:章|节|讲|课|部分|篇|天|周|回|日目)?|[(（][^()（）]*[)）]|[上中下]篇?)$/u;
const BEHIND_JAPANESE =
  /(?:に(?:入門(?:した|する|しました)?|ついて|挑戦(?:した|する)?)|を(?:学ぶ|学んだ|勉強した|勉強する|触ってみた|試す|試してみた|はじめた|始めた|始めました|読んだ|やってみた)|の(?:勉強|学習|使い方|基礎|基本|まとめ|メモ|練習|入門|話)|とは|入門|勉強メモ|学習メモ|学習記録|まとめ|メモ|やってみた)$/u;
const HIRAGANA = /\p{Script=Hiragana}/u;

export interface UnspacedTitle {
  label: string;
  /** The words around it say that the text is about it. */
  isTitle: boolean;
}

/** The subject of a heading; null where it names nothing, or says a whole sentence. */
export function readUnspacedTitle(heading: string): UnspacedTitle | null {
  const bare = stripTitle(heading);
  // A particle of Japanese makes it a phrase.
  if (HIRAGANA.test(bare)) return null;
  const [name, other] = readChineseNames(bare);
  if (name === undefined || other !== undefined || name.index > 0) return null;
  const rest = stripTitle(bare.slice(name.label.length));
  if (rest !== "" && !BEHIND.test(rest)) return null;
  return { label: name.label, isTitle: name.label !== heading && formOfUnspaced(name.label) !== "word" };
}

/** Without the words that say what kind of a text it is: '英语学习笔记' → 英语. */
export function stripTitle(heading: string): string {
  let bare = heading.replace(BEFORE, "");
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.replace(BEHIND, "").replace(BEHIND_JAPANESE, "").trim();
  }
  return bare;
}
