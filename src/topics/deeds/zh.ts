import type { UnspacedDeed } from "./deed.ts";

/** Done: '看了', '读完了', '刷过'. */
const DONE = "(?:了|完了?|过)";
/** Up to so many signs of one clause. */
const UP_TO = (most: number): string => `[^，。；！？,;!?\\n]{0,${most}}?`;

/** Pursuits told in Chinese: '读了三本书', '周末去爬山'. */
export const ZH: readonly UnspacedDeed[] = [
  {
    topic: "Reading",
    words: `(?:读|看|啃|重读|翻|听)${DONE}${UP_TO(8)}(?:书(?![店架签桌面写包房法城籍号])|小说|传记|散文|诗集|名著)|(?:读|看)${DONE}${UP_TO(3)}\\d+ ?本|(?:阅读|读书|看书)(?:了|习惯|量|时间|打卡)`,
  },
  {
    topic: "Film",
    words: `看${DONE}${UP_TO(8)}(?:电影|影片|片子)|(?:去|一起|又|刷)${UP_TO(4)}看?(?:场|部)?电影(?!院线|节)|看(?:场|部)?电影`,
  },
  {
    topic: "TV Series",
    words: `(?:看|追|刷)${DONE}${UP_TO(8)}(?:剧(?![本场情院照])|第[一二三四五六\\d]季)|(?:在|开始|继续)追${UP_TO(6)}剧(?![本场情院照])`,
  },
  { topic: "Anime", words: `(?:看|追|补|刷)${DONE}${UP_TO(8)}(?:动漫|动画|番剧|新番|番(?![茄外]))|补番|追番` },
  {
    topic: "Video Games",
    words: `(?:玩|打|通关|肝)${DONE}${UP_TO(10)}游戏|(?:打|玩)游戏|(?:通关|全成就)了|(?:买|入手|入)了?${UP_TO(6)}(?:switch|ps4|ps5|xbox|steam deck)`,
  },
  {
    topic: "Travel",
    words: `(?:去|到|回)了?${UP_TO(8)}(?:旅游|旅行|度假|自驾)|(?:旅游|旅行)(?:了|回来)|出去旅(?:游|行)|自驾(?:去|了|游)`,
  },
  {
    topic: "Running",
    words: `跑${DONE}${UP_TO(8)}(?:公里|km|千米|[\\d一二三四五六七八九十]+次步)|\\d(?:\\.\\d+)? ?(?:公里|km|k) ?(?:跑步|慢跑|晨跑|夜跑|跑)|(?:坚持|开始|继续|每天|出门|去)了?${UP_TO(3)}跑步|跑步(?:了|打卡|${UP_TO(3)}\\d)`,
  },
  {
    topic: "Fitness",
    words: `(?:去|办|泡|进)了?${UP_TO(5)}健身房|(?:坚持|开始|继续|去)了?健身|健身(?:了|打卡|卡)|请了?${UP_TO(3)}私教`,
  },
  {
    topic: "Hiking",
    words: `(?:去|出去|一起|周末)了?${UP_TO(6)}(?:爬山|徒步|登山)|(?:爬|登)了${UP_TO(6)}(?:山|峰)|徒步(?:了|\\d|去)`,
  },
  { topic: "Camping", words: `(?:去|一起)了?${UP_TO(6)}露营|露营(?:了|一晚|两晚)` },
  { topic: "Swimming", words: `(?:去|坚持|学会了?)${UP_TO(3)}游泳|游了${UP_TO(4)}(?:米|圈|泳)` },
  {
    topic: "Cycling",
    words: `骑(?:了|行了|车去?)${UP_TO(8)}(?:公里|km|单车|自行车)|(?:去|周末)${UP_TO(4)}骑行|骑行(?:了|[\\d一二三四五六七八九十百]+(?:公里|km))`,
  },
  {
    topic: "Cooking",
    words: `(?:做|炒|炖|煮|烧|尝试)了${UP_TO(8)}(?:菜(?!单|鸟|谱网)|饭(?!店)|汤|面条|料理)|(?:自己|在家|学会?了?|学着)(?:做|烧)(?:饭|菜)`,
  },
  { topic: "Baking", words: `(?:烤|做)了${UP_TO(6)}(?:面包|蛋糕|饼干|吐司|曲奇|披萨|司康)|烤了${UP_TO(4)}(?:炉|盘)` },
  {
    topic: "Photography",
    words: `(?:拍|摄)(?:了|到|摄了)${UP_TO(8)}(?:照片|星空|风景|人像|胶片|银河|日落|日出)|扫街|洗了${UP_TO(4)}胶卷`,
  },
  { topic: "Concerts", words: `(?:去|看|听)了?${UP_TO(8)}(?:演唱会|音乐会|音乐节|livehouse)` },
  { topic: "Museum Visits", words: `(?:去|逛|参观)了?${UP_TO(8)}(?:博物馆|美术馆)` },
  { topic: "Exhibitions", words: `(?:看|逛)了${UP_TO(8)}(?:展览|画展|摄影展|展(?=$|[，。！\\s]))` },
  { topic: "Podcasts", words: `听${DONE}?${UP_TO(6)}播客` },
  { topic: "Video Editing", words: `剪(?:了|出|完)${UP_TO(8)}(?:视频|vlog|片子)` },
  { topic: "Gardening", words: `(?:种|养|播)了${UP_TO(6)}(?:花|菜|番茄|草莓|多肉|绿植|植物|种子|盆栽)` },
  { topic: "Investing", words: `(?:买|定投|投|卖)了?${UP_TO(4)}(?:基金|股票|理财产品|指数)` },
  { topic: "Vocabulary", words: `背(?:了|完)?${UP_TO(6)}单词` },
  { topic: "Drawing", words: `画(?:了|完)${UP_TO(5)}(?:画|速写|素描|插画|漫画|水彩|头像)` },
  { topic: "Reading Papers", words: `(?:读|看|精读)(?:了|完|过)?${UP_TO(4)}(?:论文|paper|文献)` },
  { topic: "Coffee", words: "(?:手冲|萃取|磨豆|咖啡豆|咖啡机|浓缩咖啡)" },
];
