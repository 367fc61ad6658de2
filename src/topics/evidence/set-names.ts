import type { InterestMention } from "../../model.ts";
import { isEverydayWord } from "../common-words/index.ts";
import { isNoTopic } from "../phrases.ts";
import { isUnspaced } from "../unspaced.ts";
import { isLiteral } from "../unspaced-vocabulary.ts";
import { clauseAt, isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** Words of learning, and words of work that say less: what is set off behind them has to be a name, or be told what it is. */
const LEARNT =
  "(?:自学|学习|學習|学会|学|研究|入门|入門|上手|了解|认识|熟悉|掌握|摸索|钻研|折腾|折騰|尝试|体验|试用|接触到?|捣鼓|玩)";
const WORKED = "(?:安装|部署|搭建|配置|添加|接入|引入|集成|换成|换上|使用|改用|用上|运行|迁移到|写)";
const DONE = "(?:了一下|了(?!解)|过|完|一下|着)?";
/** Names side by side: '`alpha`、`beta`'. */
const NAMES = "(\\s*[A-Za-z][A-Za-z\\d+#-]{2,}(?:\\s*(?:、|和|与|/)\\s*[A-Za-z][A-Za-z\\d+#-]{2,})*)";
const LED = new RegExp(`(${LEARNT}|${WORKED})${DONE}${NAMES}(?![A-Za-z\\d(_.])`, "gu");
/** What such a thing is: '`tidepool`项目', '**Halyard**图床'. */
const KIND = /^\s*(?:项目|框架|库|工具|插件|软件|系统|服务|平台|图床|编辑器|应用|输入法|主题|引擎|協議|协议)/u;

/** Names in Latin letters, known to no list, that are set in bold or in code: '学习了 **halyard**', '研究`halyard`的配置'. */
export const setNamesRule: EvidenceRule = {
  name: "set-names",
  find: (reading) => {
    const { text, passage, language } = reading;
    const { strong, codes = [] } = passage;
    if (language !== "zh" || !isUnspaced(text) || strong.length + codes.length === 0) return [];
    return [...text.matchAll(LED)].flatMap(({ 0: all, 1: lead = "", 2: listed = "", index }) => {
      const from = index + all.length - listed.length;
      const isLearnt = new RegExp(`^${LEARNT}$`, "u").test(lead);
      const behind = text.slice(index + all.length);
      return [...listed.matchAll(/[A-Za-z][A-Za-z\d+#-]{2,}/gu)].flatMap(({ 0: label, index: at }) => {
        const isSet = strong.includes(label) || (codes.includes(label) && (isLearnt || KIND.test(behind)));
        return isSet && isName(label) ? mentionOf(label, from + at, reading) : [];
      });
    });
  },
};

/** No word of a program or of every other text. */
function isName(label: string): boolean {
  return !isLiteral(label) && !isNoTopic(label) && !isEverydayWord(label.toLowerCase(), "en");
}

function mentionOf(label: string, index: number, reading: Reading): InterestMention[] {
  const { text, line, names, isGoal } = reading;
  const clause = clauseAt(reading, index);
  if (!clause || !isDone(clause, index)) return [];
  if (names.some((name) => name.index < index + label.length && index < name.index + name.length)) return [];
  const quoted = quoteAt(text, clause, index);
  return [{ label, rule: "cue", line, text: quoted, strength: 2 * (isGoal ? 0.4 : 1), isSure: true }];
}
