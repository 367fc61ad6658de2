/** Korean wordings of a time, put into the signs of the Chinese and Japanese ones, which are read. */

const HANGUL = /\p{Script=Hangul}/u;
/** '2021년의', '2021년을', '상반기를': says nothing more. */
const PARTICLE = /(?<=\d\s?[년월일]|[상하]반기|\d분기)(?:도의?|의|을|를|은|는)(?=\s)/gu;
const BEFORE = "(?:(?:연말|월간|주간|개인|개발자?|공부|학습|독서|한 ?해[를을]?|새해|신년|목표)\\s*)?";
/** '2021년 회고', '5월 결산', '2021년을 돌아보며'. */
const LOOKED_BACK = new RegExp(
  `\\s*${BEFORE}(?:회고록?|(?:되)?돌아보(?:기|며|고)|마무리하며|마치며|보내며|결산|요약|정리)(?:\\s+(?:기록|글))?$`,
  "u",
);
/** '2021년 새해 목표', '하반기 계획'. */
const PLANNED = new RegExp(`\\s*${BEFORE}(?:목표|다짐|계획)$`, "u");
const KEPT = new RegExp(`\\s*${BEFORE}(?:일기|일지|기록)$`, "u");

/** '2021년 상반기 회고' → '2021년 上半期回顧', '5월 2주차' → '5월 第2週'; a week of a course ('2주차') stays. */
export function respellHangul(text: string): string {
  if (!HANGUL.test(text)) return text;
  return text
    .replace(PARTICLE, "")
    .replace(LOOKED_BACK, behind("回顧"))
    .replace(PLANNED, behind("計画"))
    .replace(KEPT, behind("記録"))
    .replace(/상반기(?!\p{Script=Hangul})/u, "上半期")
    .replace(/하반기(?!\p{Script=Hangul})/u, "下半期")
    .replace(/([1-4])\s?분기(?!\p{Script=Hangul})/u, "第$1四半期")
    .replace(/(?<=\d\s?월\s?)(?:제\s?)?([1-5])\s?주차?(?!\p{Script=Hangul})/u, "第$1週");
}

/** The space in front of a word is kept behind figures: '3.1 ~ 3.7 회고'. */
function behind(word: string): (written: string, offset: number, text: string) => string {
  return (written, offset, text) => (/^\s/.test(written) && /\d$/.test(text.slice(0, offset)) ? ` ${word}` : word);
}
