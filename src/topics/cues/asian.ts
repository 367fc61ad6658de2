import type { CueTable } from "./cue.ts";

export const ZH: CueTable = {
  cues: [
    { words: "(?:放弃了?|不再)", says: "do", status: "dropped" },
    { words: "(?:暂停了?|搁置了?)", says: "do", status: "paused" },
    { words: "(?:重新开始|重拾|回到)", says: "do", status: "resumed" },
    { words: "开始(?:学习?|研究|使用|看|读|练习?)", says: "learn", status: "started" },
    { words: "(?:深入(?:学习|研究|了解)了?)", says: "learn", depth: "deep-dive" },
    { words: "(?:(?:学习|学|研究|了解|复习|练习|入门|掌握)(?:了|过|一下|完)?)", says: "learn" },
    { words: "(?:(?:看|读|写|用|做|完成|实现|刷|使用|尝试|继续)(?:了|完|过))", says: "do" },
  ],
  planned: "(?:想要?|打算|计划|准备|将|希望|以后|明天|下周|下个月|应该|可能)",
  denied: "(?:没有?|不|未|从未)",
  others: "(?:他|她|他们|她们|我(?:妹妹|姐姐|哥哥|弟弟|妈妈|爸爸|朋友|同事)|大家|别人)",
  breaks: "但是|但|因为|虽然|不过|然而|所以",
};

export const JA: CueTable = {
  deniesBackwards: true,
  cues: [
    { words: "(?:をやめ|を諦め)", says: "do", scope: "clause", status: "dropped" },
    { words: "(?:を中断|を休止)", says: "do", scope: "clause", status: "paused" },
    { words: "(?:を再開|に戻っ)", says: "do", scope: "clause", status: "resumed" },
    { words: "(?:を始め|に入門)", says: "do", scope: "clause", status: "started" },
    {
      words: "(?:を(?:勉強|学習|学ん|練習|研究|試し|読ん|使っ|作っ|書い|触っ)|について(?:調べ|学ん|勉強)|の勉強)",
      says: "do",
      scope: "clause",
    },
  ],
  planned: "(?:たい|つもり|予定|だろう|かもしれ)",
  denied: "(?:なかった|ません|できず|ない)",
  others: "(?:彼|彼女|妹|姉|兄|弟|友達|友人|同僚)(?:は|が)",
  breaks: "しかし|でも|けど|だから",
};
