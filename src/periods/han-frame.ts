/** Words around a date in Chinese and Japanese. */

/** What readers of these languages put after a date: 2021年终总结. */
const TAIL =
  /\s*[终度末]?[的の]?\s*(?:个人|技术|学习|學習|读书|阅读|工作|学習|勉強|読書)?(?:[，,]\s*再[见見]|(?:总结|總結|回顾|回顧)(?:报告|報告)?|小结|复盘|盘点|记录|日志|日记|日記|笔记|计划|计畫|計劃|計畫|計画|规划|規劃|目标|目標|抱負|展望|記録|ログ|まとめ|サマリー|レビュー|総括|総決算|[周月季年]报|[週月日年]報|周记|周结|を?(?:振り返|ふりかえ)(?:り|る|って))(?:[与和及と](?:展望|计划|計画|目標|抱負|予定))?$/u;
/** What is to come: 2021年计划, 2021年の抱負. */
const PLAN = /(?:计划|计畫|計劃|計畫|計画|规划|規劃|目标|目標|抱負|展望|목표|다짐|계획)[!.~]*$/u;
const REVIEW = /レビュー|总结|總結|回顾|回顧|复盘|盘点|まとめ|総括|振り返|ふりかえ|회고|돌아보|결산/u;
/** … and before one: 我的2025, 再见2025, 写真で振り返る2022, 周报 14 before 2024 第一周; '周报 14 2024' is one report of many. */
export const HAN_HEAD =
  /^(?:[周週][报報记記刊]\s*第?\s*\d{1,3}\s*期?\s*[|｜:：-]?\s+(?=(?:19|20)\d\d\s*年?\s*第?[\d一二三四五六七八九十]{1,3}\s*[周週])|[^\d\s]{1,20}で(?:ふり|振り)(?:かえ|返)る|我的|私の|再[见見][，,]?|告别|告別|さよなら|さようなら|나의|굿바이)\s*/u;

/** Whether such words look ahead: '2021年计划', but not '2021年总结与计划'. */
export function isHanPlan(text: string): boolean {
  return PLAN.test(text) && !REVIEW.test(text);
}

/** '我的2025年终总结' without what stands around the date. */
export function withoutHanFrame(text: string): string {
  return text.replace(HAN_HEAD, "").replace(TAIL, "").trim();
}
