import { findConcept } from "../known.ts";
import { formOfUnspaced, isUnspaced, readChineseNames } from "../unspaced.ts";
import { clauseAt, isDone, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** What of a subject one goes through, behind its name. */
const STEP =
  /^(.{2,14}?)(?:的|之|初|再)?(?:(?:深入|基本|基础|进阶|高级|常用|简单|系统)的?)?(?:语法|語法|基础|基礎|入门|入門|进阶|進階|实战|實戰|原理|用法|使用方法|使用|基本操作|知识点|概念|详解|总结|小结|练习|学习)(?:\s*[+、/和与]\s*(?:基础|入门|进阶|实战|原理|用法|应用))*$/u;
/** Behind the words of the line: what of it, in brackets, or a list below. */
const BEHIND = /\s*(?:[（(][^（()）]*[)）])?\s*[:：。;；]?\s*$/u;
/** '第一章总结': of a book that goes unnamed. */
const PART = /^第.{1,3}[章节節课課周週天讲講期关關]/u;
const JOINT = /\s*(?:[、/]|和|与|與|及)\s*/u;
const LONGEST = 40;

/** An item of the day's list that is a subject and no more: '石雕入门', '推导式语法（集合 / 字典）', '列表与字典的深入使用：'. */
export const bareSubjectsRule: EvidenceRule = {
  name: "bare-subjects",
  find: (reading) => {
    const { text, passage, language, line, isGoal } = reading;
    if (language !== "zh" || passage.kind !== "item" || isGoal || text.length > LONGEST) return [];
    const subject = STEP.exec(text.replace(BEHIND, "").trim())?.[1]?.trim() ?? "";
    const clause = clauseAt(reading, 0);
    if (!isUnspaced(subject) || PART.test(subject) || !clause || !isDone(clause, 0)) return [];
    return subjectsOf(subject, reading).map((label) => ({
      label,
      rule: "cue",
      line,
      text,
      strength: 1.6,
      isSure: true,
    }));
  },
};

/** All parts of it are known by name, or it is one name itself. */
function subjectsOf(subject: string, { names }: Reading): string[] {
  const parts = subject.split(JOINT);
  if (parts.every((part) => findConcept(part) !== null)) return parts;
  // 'Python基础': the known name says it.
  if (names.some(({ needsSupport, index }) => !needsSupport && index < subject.length)) return [];
  const [name, other] = readChineseNames(subject);
  const isWhole = name !== undefined && other === undefined && name.label === subject;
  return isWhole && formOfUnspaced(subject) !== null ? [subject] : [];
}
