const NUMERALS = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");
/** Years of the Japanese eras: 令和3年 is 2021. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

/** Years, months and weeks in the characters for their numbers: '二〇二一年十二月' → '2021年12月'. */
export function readNumerals(text: string): string {
  const full = text
    .replace(/(令和|平成)\s*(\d{1,2}|元)\s*年/u, (_, era: string, count: string) => {
      return `${(ERAS[era] ?? 0) + (count === "元" ? 1 : Number(count))}年`;
    })
    .replace(/^[12]\d(?=\s*年\s*\d{1,2}\s*月)/u, (short) => `20${short}`);
  const years = full.replace(/[〇零一二三四五六七八九]{4}(?=\s*年)/u, (name) =>
    [...name].map((sign) => "〇一二三四五六七八九".indexOf(sign === "零" ? "〇" : sign)).join(""),
  );
  const weeks = years.replace(/(?<=第)[一二三四五六七八九十]{1,3}(?=[周週])/u, (name) => String(readNumeral(name)));
  return weeks.replace(/(?<!第|十)(十[一二]?|[一二三四五六七八九])(?=\s*月)/gu, (name) =>
    String(NUMERALS.indexOf(name) + 1),
  );
}

/** '五' → 5, '十九' → 19, '二十三' → 23. */
export function readNumeral(name: string): number {
  const [tens, ones] = name.includes("十") ? name.split("十") : ["", name];
  const count = (sign = "") => NUMERALS.indexOf(sign) + 1;
  return (name.includes("十") ? count(tens) || 1 : 0) * 10 + count(ones);
}
