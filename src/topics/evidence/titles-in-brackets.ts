import type { InterestMention } from "../../model.ts";
import { isEverydayName } from "../unspaced-vocabulary.ts";
import { isUnspaced } from "../unspaced-words.ts";
import { clauseAt, isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

const TITLE = /《([^《》]{2,24})》/gu;
/** '读完了《…》', '重读小说《…》': what one does with a work. */
const READ =
  /(?:[读讀]|[阅閱][读讀]|看|[学學]|[学學][习習]|[听聽]|研[读讀]|精[读讀]|抄[写寫]?|[译譯]|背[诵誦]|[复複][习習]|整理)(?:完了?|了|着|到|过|過|起)?\s*(?:[电電]影|原著|古籍)?\s*$/u;
/** One sees and hears of much else: '看到《…》的海报'; '看到《…》第3章' says how far. */
const NOTICED = /(?:看到|[听聽]到)\s*$/u;
/** '《…》第3章', '《…》听至第二讲': how far one got. */
const PLACE =
  /第\s?[\d一二三四五六七八九十][\d\-–~～、一二三四五六七八九十]*\s?[章回卷讲講课課篇集页頁]|\d+\s?[章回卷集页頁]|S\d+E\d+|EP\s?\d+/u;
/** '潮汐传': the life of somebody; '四书白文': the text alone. */
const KIND = /(?<=.{3})传$|(?<=.{2})(?:白文|全集|选集|全译本|注译|译注|导读)$/u;
/** Papers of an office. */
const PAPER =
  /(?:[纪紀]要|[记記][录錄]|手[册冊]|合同|[报報]告|[计計][划劃]|清[单單]|通知|[简簡][历歷]|文[档檔]|[说說]明[书書]?)$/u;
const SUBTITLE = /[：:（(—].*$/u;
/** Other titles at the start of an item: '《…》、《…》第2章'. */
const OPENING = /^(?:[^\p{L}《]|《[^》]*》)*/u;
const [SHORTEST, LONGEST] = [2, 14];
/** The words before a title that say what one does with it. */
const LEAD = 16;

/** Works in their Chinese brackets that the author reads: '读完《潮间带植物》第二章', '- 《潮间带植物》第1-5章'. */
export const titlesInBracketsRule: EvidenceRule = {
  name: "titles-in-brackets",
  find: (reading) =>
    reading.text.includes("《") ? findRead(reading).flatMap(({ title, index }) => mention(title, index, reading)) : [],
};

function findRead({ text, passage }: Reading): { title: string; index: number }[] {
  const opening = passage.kind === "item" && PLACE.test(text) ? (OPENING.exec(text)?.[0].length ?? 0) : 0;
  return [...text.matchAll(TITLE)].flatMap(({ 1: title = "", index }) =>
    index < opening || isRead(text.slice(Math.max(0, index - LEAD), index), text.slice(index + title.length + 2))
      ? [{ title, index }]
      : [],
  );
}

function isRead(before: string, behind: string): boolean {
  return READ.test(before) && (!NOTICED.test(before) || PLACE.exec(behind)?.index === 0);
}

function mention(title: string, index: number, reading: Reading): InterestMention[] {
  const { text, line, names, isGoal } = reading;
  const clause = clauseAt(reading, index + 1);
  const label = title.replace(SUBTITLE, "").replace(KIND, "").trim();
  if (isGoal || !clause || !isDone(clause, index) || !isTitle(label)) return [];
  // What the title is about says more: '《Python 教程》'.
  if (names.some((name) => name.index > index && name.index < index + title.length)) return [];
  return [{ label, rule: "cue", line, text: quoteAt(text, clause, index + 1), strength: 2, isSure: true }];
}

function isTitle(label: string): boolean {
  return (
    label.length >= SHORTEST &&
    label.length <= LONGEST &&
    isUnspaced(label) &&
    !PAPER.test(label) &&
    !isEverydayName(label)
  );
}
