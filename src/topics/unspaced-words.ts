import { rememberLast } from "../remember.ts";

/** The words of scripts without spaces, as the platform's own dictionary cuts them. */

export interface UnspacedWord {
  text: string;
  index: number;
  /** False for punctuation and spaces. */
  isWord: boolean;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** None of them stands before this sign: most texts are told apart by this alone. */
const BEYOND = /[\u2e80-\uffff]/;

/** Whether a language puts no spaces between its words. */
export function isUnspacedLanguage(language: string): language is "zh" | "ja" {
  return language === "zh" || language === "ja";
}

export function isUnspaced(text: string): boolean {
  return BEYOND.test(text) && UNSPACED.test(text);
}

/** Made when the first such text occurs: it reads a dictionary. The language makes no difference to what it cuts. */
let segmenter: Intl.Segmenter | null = null;
/** The last texts: several rules ask for the same one in turn, and for parts of it in between. */
const recent = new Map<string, readonly UnspacedWord[]>();
const MOST_RECENT = 64;

/** All words and signs of a text in its order. What the dictionary does not know falls into single signs: '卷|积|网络'. */
export function splitUnspaced(text: string): readonly UnspacedWord[] {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const words = cutPieces(text).flatMap(segmentPiece);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, words);
  return words;
}

interface TextPiece {
  text: string;
  /** Its place in the whole. */
  from: number;
}

function segmentPiece({ text, from }: TextPiece): UnspacedWord[] {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  return Array.from(segmenter.segment(text), ({ segment, index, isWordLike }) => ({
    text: segment,
    index: from + index,
    isWord: isWordLike === true,
  }));
}

/** In signs: the platform holds the whole piece once more for each of its words. */
const LONGEST_PIECE = 400;
/** Behind such a sign no word goes on. */
const PAUSE = /[\s\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f](?=[^\s\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f]*$)/u;

/** A text in pieces that hold whole words, but for words in more than `LONGEST_PIECE` signs without a pause. */
function cutPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let from = 0; from < text.length; ) {
    // Both halves of a sign stay together; a half without the other is one by itself.
    const most = text.slice(from, from + LONGEST_PIECE).replace(/(?<=.)[\ud800-\udbff]$/s, "");
    const pause = from + most.length < text.length ? most.search(PAUSE) : -1;
    const piece = pause > 0 ? most.slice(0, pause + 1) : most;
    pieces.push({ text: piece, from });
    from += piece.length;
  }
  return pieces;
}

const JOINED_KATAKANA = /^[\p{Script=Katakana}ー]{2}$/u;

/**
 * Whether a word is but the last of some from abroad that are written as one: 'ゲーム' in 'ナンバーゲーム'. What the first makes of it is
 * something else.
 */
export function isEndOfKatakana(text: string, index: number): boolean {
  return index > 0 && JOINED_KATAKANA.test(text.slice(index - 1, index + 1));
}

/** Where the words and signs of a text end. */
const endsOf = rememberLast((text: string): ReadonlySet<number> => {
  return new Set(splitUnspaced(text).map((word) => word.index + word.text.length));
});

/** Whether a find starts or ends inside of a word: '数学' in '数学家', '图论' in '试图论证'. */
export function isCutOut(text: string, index: number, length: number): boolean {
  const end = index + length;
  // Two words of them say enough by themselves: 'デザインパターン' in 'クラウドデザインパターン'.
  if (isEndOfKatakana(text, index) && splitUnspaced(text.slice(index, end)).length === 1) return true;
  const ends = endsOf(text);
  return [index, end].some((at) => at > 0 && at < text.length && !ends.has(at));
}

/** Traditional signs beside their simplified ones, for what learners write about. */
const PAIRS =
  "學学習习圖图機机網网絡络語语視视覺觉計计處处數数據据資资變变動动態态規规劃划線线論论統统結结構构題题書书讀读寫写畫画樂乐彈弹練练開开關关門门復复複复訓训課课質质實实現现發发電电腦脑類类別别檢检測测識识義义種种樣样標标準准優优點点雲云間间時时個个這这們们來来進进過过還还後后從从對对為为與与並并無无將将讓让給给認认設设編编碼码譯译軟软體体應应環环驗验證证錯错誤误參参範范圍围節节連连續续運运轉转換换輸输項项單单詞词聽听說说話话歷历記记錄录總总報报週周劇剧藝艺術术舊旧業业務务產产員员東东區区國国際际經经濟济財财買买賣卖車车馬马鳥鸟魚鱼龍龙園园養养護护醫医藥药療疗農农鋼钢鐵铁劍剑遊游戲戏戰战團团隊队爭争勝胜負负獎奖級级異异較较確确誰谁難难簡简雜杂極极許许廣广場场備备請请謝谢歡欢愛爱夢梦歲岁離离幾几聯联繫系係系組组織织維维導导師师長长樹树葉叶陣阵隨随齊齐壓压縮缩頻频聲声響响韻韵詩诗賦赋傳传憶忆臺台灣湾灘滩攝摄縫缝紉纫飪饪廚厨適适當当內内屬属層层啟启盤盘溫温濕湿顯显鍵键擊击擴扩創创刪删貼贴評评價价剛刚餘余歸归納纳遞递貪贪棧栈佇伫鏈链紀纪錢钱銀银營营銷销側侧邊边徑径靜静調调諧谐試试會会於于裡里專专圓圆釣钓麵面燒烧觸触顏颜顧顾協协講讲譜谱雙双閱阅嘗尝堅坚製制積积礎础緒绪塊块頁页領领稱称鑽钻繪绘陽阳陰阴飛飞壞坏補补沒没麼么嗎吗歐欧擬拟獲获聞闻爾尔薩萨華华詠咏鍛锻煉炼減减濾滤遷迁擇择賽赛賬账貨货遠远達达選选邏逻輯辑隱隐雖虽須须預预風风飯饭駕驾駛驶驅驱髮发鬆松齡龄";

const SIMPLE = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) SIMPLE.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join("")}]`, "gu");

/** With simplified signs, of the same length, so that '機器學習' and '机器学习' meet. Never shown. */
export function simplify(text: string): string {
  return text.replace(TRADITIONAL, (sign) => SIMPLE.get(sign) ?? sign);
}
