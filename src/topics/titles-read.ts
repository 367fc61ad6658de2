/** The books of a log of what was read, a title each item: '読んだもの' above a month's '- 庭を育てる', '读书记录' above '- 《海岸的植物》'. */

import type { InterestMention, Passage } from "../model.ts";
import { cleanHeading } from "./headings.ts";
import { findKnownNames } from "./known.ts";
import { isEverydayName } from "./unspaced-vocabulary.ts";
import { isUnspaced } from "./unspaced-words.ts";

/** What people call such a log. */
const LOG =
  /^(?:.{0,6}の?)?(?:(?:読んだ|読了した?)(?:本|もの|書籍|技術書)(?:リスト|一覧|まとめ|記録|メモ)?|読書(?:記録|ログ|日記|リスト|メモ)|読了(?:本|リスト)?)$|^(?:我的?)?(?:读过的书|(?:读书|阅读)(?:记录|清单|日志|书单)|已读(?:书[单籍目])?|書單|讀書記錄|讀過的書)$/u;
/** Where a subtitle begins: 'タイトル ~副題', '标题：副标题'. */
const SUBTITLE = /\s*(?:[~〜～―—：:|｜（(【[]|\s[-–]\s|--).*$/u;
/** 'TIDE TABLES 海辺の暦': the title, and what it is in the reader's language. */
const BEFORE_SAME = /^([A-Z][A-Za-z']+(?: [A-Za-z']+)+) (?=[^A-Za-z\d\s])/;
/** '海の達人が教える 潮の教科書': what stands before the title. */
const PRAISE = /^.*\p{Script=Hiragana} (?=[^A-Za-z\d\s])/u;
/** What kind of a book it is. */
const KIND =
  /(?:への招待|の?(?:教科書|入門書?|基礎|基本)|入門|ノススメ|のすすめ|[（(【[].*|第\s?\d+\s?版|改訂.{0,2}版|入门|指南|教程)$/u;
/** A remark, not a title. */
const SENTENCE = /[。！!？?、，]|(?:した|った|いた|んだ|です|ます|でした|ました|ない|だ|だった|了|过|很.{1,4})$/u;
const LONGEST_ITEM = 70;
const [SHORTEST, LONGEST] = [3, 22];
const STRENGTH = 2;

/** Whether a heading or title says that below it stands what was read. */
export function headsBooks(heading: string): boolean {
  return LOG.test(cleanHeading(heading).trim());
}

/** The titles among the items of a log of books that name nothing that is known. */
export function findTitlesRead(passages: readonly Passage[]): InterestMention[] {
  return passages.flatMap(({ kind, depth = 1, text, line, checked }): InterestMention[] => {
    if (kind !== "item" || depth > 1 || checked === false || text.length > LONGEST_ITEM) return [];
    const label = readBook(text);
    return label === null ? [] : [{ label, rule: "heading", line, text, strength: STRENGTH, isSure: true }];
  });
}

/** The short title of a book, or its subject: '庭仕事への招待 ~春から' → 庭仕事. */
function readBook(text: string): string | null {
  const quoted = /^[《『「]([^》』」]+)[》』」]/u.exec(text)?.[1];
  const short = (quoted ?? text).replace(SUBTITLE, "").trim();
  if (quoted === undefined && SENTENCE.test(short)) return null;
  const title = BEFORE_SAME.exec(short)?.[1] ?? short.replace(PRAISE, "");
  const label = title.replace(KIND, "").trim();
  const known = findKnownNames(text, "ja").concat(findKnownNames(text, "zh"));
  if (known.some(({ needsSupport, written }) => !needsSupport || !isUnspaced(written))) return null;
  return isTitle(label) && (isUnspaced(text) || quoted !== undefined) ? label : null;
}

function isTitle(label: string): boolean {
  return label.length >= SHORTEST && label.length <= LONGEST && /\p{L}/u.test(label) && !isEverydayName(label);
}
