import type { UnspacedDeed } from "./deed.ts";

/** Up to so many signs of one clause. */
const UP_TO = (most: number): string => `[^。、！？\\n]{0,${most}}?`;
/** Object and its particle. */
const OF = "(?:を|も|は|とか)";

/** Pursuits told in Japanese: '小説を三冊読んだ', '週末は山に登った'. */
export const JA: readonly UnspacedDeed[] = [
  {
    topic: "Reading",
    words: `(?:本|小説|書籍|文庫|新書)${OF}${UP_TO(8)}(?:読[んみむ]|読了)|』(?:を|も)(?:読み始め|読み終|読み進め)|\\d+ ?冊${UP_TO(6)}読|読書(?:した|してい|が捗|の時間|量|習慣)|読了`,
  },
  { topic: "Film", words: `映画${OF}${UP_TO(8)}(?:観[たてる]|見[たてる]|みた|鑑賞)|映画館(?:で|へ|に)` },
  { topic: "Anime", words: `アニメ${OF}${UP_TO(8)}(?:観[たてる]|見[たてる]|みた|完走)` },
  {
    topic: "TV Series",
    words: `ドラマ${OF}${UP_TO(8)}(?:観[たてる]|見[たてる]|みた|完走)|シーズン ?\\d${UP_TO(6)}(?:観|見)`,
  },
  { topic: "Manga", words: `(?:漫画|マンガ)${OF}${UP_TO(8)}読` },
  {
    topic: "Video Games",
    words: `ゲーム${OF}${UP_TO(8)}(?:した|して|やっ|やる|プレイ|クリア|遊[んび])|(?:』|」)を${UP_TO(4)}(?:プレイ|クリア)`,
  },
  {
    topic: "Travel",
    words: `(?:旅行|観光|旅)に(?:行|出)|(?:へ|に)旅行|(?:山|湖|池|島|温泉|岬|高原|海岸|城|寺|神社|渓谷|滝|峠)(?:へ|に)(?:行[くっき]|出かけ|遊び)|${UP_TO(1)}泊${UP_TO(2)}(?:旅|の旅)`,
  },
  {
    topic: "Running",
    words: `(?<!自転車で|ロードバイクで)(?<!\\d)\\d+ ?(?:km|キロ)${UP_TO(6)}走[っりる]|(?:ランニング|ジョギング)(?:した|をした|に出)`,
  },
  { topic: "Hiking", words: `(?:山|岳|富士)(?:に|へ)登|(?:ハイキング|登山)(?:に行|した|をした|に出)` },
  { topic: "Strength Training", words: `筋トレ(?:した|をした|してい|も|を続|を始)` },
  { topic: "Fitness", words: `ジム(?:に|で)${UP_TO(3)}(?:通|行[くっ]|トレーニング|鍛え)` },
  { topic: "Cycling", words: `(?:自転車|ロードバイク)[でに]${UP_TO(8)}(?:走[っる]|乗[っる]|行[くっ])` },
  { topic: "Swimming", words: `(?:プール(?:で|に)${UP_TO(3)}(?:泳|行[くっ])|\\d ?(?:m|メートル)泳)` },
  { topic: "Camping", words: `キャンプ(?:に行|へ行|をした|した|場(?:で|へ|に))` },
  {
    topic: "Cooking",
    words: `(?:料理|自炊|カレー|ラーメン|パスタ|夕飯|晩ごはん|弁当)を${UP_TO(6)}(?:作[っりる]|した)|自炊(?:した|してい|を続)`,
  },
  { topic: "Baking", words: `(?:パン|ケーキ|クッキー|お菓子|タルト|スコーン)を${UP_TO(6)}(?:焼[いくき]|作[っりる])` },
  { topic: "Concerts", words: `(?:ライブ|コンサート|フェス)(?:に|へ)(?:行[くっ]|参加し|参戦)` },
  { topic: "Museum Visits", words: `(?:美術館|博物館|museum\\)?\\]?(?:\\([^)]*\\))?) ?(?:に|へ) ?行[くっき]` },
  { topic: "Podcasts", words: `(?:podcast|ポッドキャスト)${OF}${UP_TO(6)}(?:聴|聞)` },
  { topic: "Drawing", words: `(?:絵|イラスト|スケッチ)を${UP_TO(6)}描` },
  { topic: "Photography", words: `写真を${UP_TO(6)}(?:撮[っりる]|現像)` },
  { topic: "Gardening", words: `(?:野菜|花|トマト|苗|種|ハーブ|球根)を${UP_TO(6)}(?:植え|育て|蒔[いき]|収穫)` },
  { topic: "Knitting", words: `(?:セーター|マフラー|帽子|靴下|毛糸)を${UP_TO(6)}編[んみ]` },
  { topic: "Personal Budgeting", words: `家計簿を${UP_TO(6)}(?:つけ|付け)` },
  { topic: "Investing", words: `(?:nisa|株|投資信託|投資)を${UP_TO(6)}(?:始め|買[っい]|積み立て)` },
  { topic: "Reading Papers", words: `論文${OF}${UP_TO(6)}読` },
];
