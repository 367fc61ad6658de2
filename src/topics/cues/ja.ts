import type { CueTable } from "./cue.ts";

/** Between the object and its verb: 'を毎朝少しずつ'. */
const GAP = "[^。、をがはに]{0,8}?";

export const JA: CueTable = {
  deniesBackwards: true,
  cues: [
    {
      words: `(?:を${GAP}(?:やめ|諦め|あきらめ|断念)|はやめ|から離れ)`,
      says: "do",
      scope: "clause",
      status: "dropped",
    },
    {
      words: `(?:[をは]${GAP}(?:中断|休止|休ん|お休み)|は(?:一旦|いったん)?(?:中断|休み|保留)|で中断)`,
      says: "do",
      scope: "clause",
      status: "paused",
    },
    { words: `(?:を${GAP}再開|に戻っ|をまた始め|を学び直)`, says: "learn", scope: "clause", status: "resumed" },
    {
      words: `(?:を${GAP}(?:始め|はじめ|開始)|に(?:入門|挑戦|チャレンジ|取り組)|に${GAP}(?:通い始め|申し込)|を習い始め)`,
      says: "learn",
      scope: "clause",
      status: "started",
    },
    { words: `(?:を${GAP}(?:続け|継続)|も続け)`, says: "learn", scope: "clause", status: "continued" },
    {
      words: `(?:に(?:夢中|没頭|はま|ハマ|熱中|のめり込)|を(?:深く|深掘り|徹底的に|掘り下げ)|について(?:深く|詳しく|徹底的に)(?:調べ|学ん|勉強)?)`,
      says: "subject",
      scope: "clause",
      depth: "deep-dive",
    },
    {
      words: `(?:を(?:少し|ちょっと|軽く)(?:触|かじ|試|見|読)|をかじ|にざっと|をざっと)`,
      says: "learn",
      scope: "clause",
      depth: "touched",
    },
    {
      words: `(?:を${GAP}(?:勉強|学習|学ん|学び|習っ|習い|研究|復習|予習|独学|覚え|身につけ|マスター|理解)|について${GAP}(?:調べ|学ん|学び|勉強|考え|知)|の(?:勉強|学習|講座|授業|レッスン|コース|入門書?|教科書|参考書|技術書|チュートリアル|本を(?:読|買))|を${GAP}受講|に(?:興味|関心))`,
      says: "subject",
      scope: "clause",
    },
    {
      words: `(?:を${GAP}(?:練習|試し|試みて|実践|訓練|トレーニング)|の(?:練習|稽古))`,
      says: "learn",
      scope: "clause",
    },
    {
      words: `(?:を${GAP}(?:読[んみ]|使っ|使い|作っ|作り|書い|書き|触っ|見[たて]|聞[いき]|聴[いき]|描[いき]|弾[いき]|歌っ|走っ|泳い|実装|開発|設定|導入|完成|修了|終え|訳し|教え|解い|指し)|に(?:通っ|通い|合格|参加))`,
      says: "do",
      scope: "clause",
    },
  ],
  planned: "(?:(?<!み|冷)たい|つもり|予定|だろう|かもしれ|来年は|来月は|来週は|明日は|いつか|(?:し|み)よう|ようと思)",
  denied: "(?:なかった|(?<!すみ|か)ません|できず|せず|(?<!少|危)ない)",
  others: "(?:彼|彼女|妹|姉|兄|弟|母|父|妻|夫|娘|息子|子ども|友達|友人|同僚|先輩|後輩|先生)(?:は|が)",
  breaks: "しかし|でも|けれど|けど|だから|ものの|一方|それから|そして",
};
