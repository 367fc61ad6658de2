/** What a heading is for: part of the page's frame, what comes next, or a subject. */
export type HeadingRole = "structure" | "plan" | "subject";

/** Headings that say where in a text one is, not what it is about. */
const STRUCTURE = lines(`
  abstract; about; about me; acknowledgements; acknowledgments; appendix; background; bibliography; books; blogs; broad topics;
  changelog; code; coding; comments; communities; competitions; conclusion; conclusions; contents; credits; demo; discussion; example;
  examples; exercises; faq; footnotes; further reading; getting started; goal grades; grading last year's goals; highlights;
  how it works; installation; interesting discoveries; interesting links; before and after; dead ends; follow-up; intro; introduction; key takeaways; learnings; lectures; legacy projects;
  lessons; lessons learned; links; log; lowlights; metrics; misc; miscellaneous; motivation; news; notes; outline; overview;
  papers; photos; prerequisites; problem; projects; question; questions; readings; reading; recap; recommendations; reference;
  references; reflection; reflections; related; related posts; requests for help; requirements; resources; results; retrospective;
  screenshots; fiction; non-fiction; nonfiction; see also; side projects; solution; source; source code; sources; stats; stats and metrics; statistics; status; summary; table of contents;
  takeaways; test; thoughts; timeline; tldr; tools; topics; update; updates; usage; videos; watching; listening;
  weekly reports; what got done?; what i did; what i learned; what i learnt; what i liked; what i disliked; what went well; what went wrong;
  wrap up; wrap-up; languages; frameworks; libraries; technologies; tech stack; interests; my interests; learning; projects; work; life; personal; day; week; month; year;
  inhaltsverzeichnis; zusammenfassung; einführung; einleitung; fazit; übersicht; überblick; weiterführende links; quellen; notizen;
  ressourcen; verweise; beispiele; vergleich; hintergrund; ergebnisse; anhang; literatur;
  sommaire; résumé; liens; ressources; références; remarques; conclusion; exemples; bilan; annexe;
  resumen; introducción; conclusión; conclusiones; enlaces; recursos; referencias; notas; ejemplos; índice; bibliografía;
  resumo; introdução; conclusão; ligações; referências; exemplos; sumário;
  riassunto; introduzione; conclusione; collegamenti; risorse; riferimenti; note; esempi;
  samenvatting; inleiding; conclusie; bronnen; voorbeelden;
  简介; 介绍; 引言; 前言; 概述; 总结; 小结; 结论; 参考; 参考文献; 参考资料; 资源; 链接; 笔记; 目录; 附录; 示例; 例子; 背景; 题目描述; 题解;
  题目分析; 题目; 思路; 代码; 输入; 输出; 说明; 备注; 感想; まとめ; はじめに; 参考リンク; 目次; メモ;
  摘要; 结语; 后记; 写在前面; 写在最后; 参考链接; 学习; 工作; 生活; 博客; 阅读; 读书; 其他; 其它; 杂项; 技术; 收获; 心得; 反思; 回顾; 体会; 问题; 解法; 题意; 分析;
  提示; 实验; 结果; 应用; 比较; 选择; 定义; 概念; 安装; 使用; 配置; 效果; 优点; 缺点; 练习; 作业; 习题; 程序实现; 解题思路; 今年回顾; 本周总结; 本周内容; 学习内容; 学习感想;
  不满意的地方; 前置知识; 推荐阅读; 更新日志; 不足; 日常; 书影音; 感受; 讨论; 证明; 推导; 原理;
  おわりに; 終わりに; 最後に; さいごに; その他; 仕事; 経緯; 概要; 背景; 結論; 参考文献; 今年の活動; 良かったこと; 悪かったこと; 学んだこと; やったこと; できたこと; 結果; 結果と所感;
  所感; 環境; 前提; 技術; 技術以外; 開発環境; 使った技術; 生活`);

const PLANS = lines(`
  goals; my goals; goal; plan; plans; my plans; next; next up; up next; next step; next steps; what's next; what's next?; what next?;
  coming up; upcoming; todo; to do; to-do; todos; backlog; tomorrow; next week; next month; next year; next time; future; future work;
  resolutions; intentions; wishlist; wish list; ideas; looking ahead; open questions; want to learn; to learn; to read; reading list;
  ziele; lernziele; vorsätze; pläne; offen; noch offen; zu erledigen; nächste woche; nächster monat; morgen;
  résolutions; la suite; demain; la semaine prochaine; le mois prochain; propósitos; mañana; la próxima semana; pendiente; pendientes;
  a fazer; amanhã; próxima semana; da fare; domani; propositi; prossima settimana; te doen; plannen; voornemens; volgende week; volgende maand;
  下周; 下月; 下周计划; 下个月; 明天; やること; 来週; 来月; 来年; 明日; 次にやること; 今後の予定; 今後の目標;
  ziele; pläne; nächste schritte; wie geht es weiter; ausblick; objectifs; projets; prochaines étapes; à faire; objetivos; planes;
  próximos pasos; por hacer; metas; planos; próximos passos; obiettivi; prossimi passi; doelen; volgende stappen;
  计划; 目标; 下一步; 待办; 未来计划; 展望; 目標; 今後; 予定; これから; 今後の課題; 来年の目標; 来年の抱負; 来週の予定; 来月の目標`);
/** '下个学期的计划', '明年展望', '2022年向けて'. */
const PLAN_UNSPACED =
  /^(?:下(?:一?个?(?:周|月|学期|季度|年|阶段|步))|明年|来年|新年|新的一年|今后|未来|接下来|来週|来月|今後|次回).{0,8}(?:计划|计畫|目标|打算|安排|展望|规划|期待|計劃|計畫|目標|抱負|予定|課題)$|(?:年|月|週|来年|今後)に?向けて$|まで(?:の|に)?(?:目標|計画|予定|やること)$|^(?:小小)?展望(?:未来|篇)?$/u;

const PLAN_START =
  /^(?:goals?|plans?|intentions|resolutions|to-?do|objectives|targets)\s+(?:for|of|this|next|in)\b|^(?:next|tomorrow's|upcoming)\s+(?:day|week|month|quarter|year|steps?|goals?|plans?)\b|^(?:what(?:'s| is)|where to)\s+next\b/i;
/** "Datasette's goals", 'The goal' of a story: no plans of the author. "This year's goals" are. */
const OF_OTHERS =
  /^(?!.*\b(?:today|tomorrow|day|week|month|quarter|term|semester|season|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})['’]s )[^\s]+['’]s? (?:\p{L}+ )?(?:goals?|plans?|intentions|next steps|to-?dos?)$|^the goal$/iu;
const PLAN_END = /\b(?:goals|plans|intentions|resolutions|next steps|to-?dos?)$/i;

/** 'What I learned', 'O que estudei', 'Was ich gelernt habe', 'Things that went well': a field of the form that the days are written in. */
const OF_AUTHOR =
  /^(?:(?:what|things?|stuff)(?: (?:that|else))? (?:(?:i|we)(?:['’](?:ve|m|d|re))?(?: (?:have|had|am|was|were|did|do|also))?(?: (?:been|not|n['’]t))? \p{L}+(?: (?:today|this (?:day|week|month|year)|so far|next|on|up to))?|did i \p{L}+(?: today)?|went (?:well|wrong|badly|ok)|got done)|(?:how|where) (?:it|i|we|things) (?:went|go|felt|feel|am|are|did|is)|o que (?:eu )?\p{L}+(?: hoje)?|(?:lo )?qu[ée] (?:he )?\p{L}+(?: hoy)?|ce que j['’ ]\s?(?:ai )?\p{L}+|was (?:ich|habe ich)(?: heute)? \p{L}+(?: (?:habe|hab))?|cosa ho \p{L}+(?: oggi)?|wat (?:ik|heb ik) (?:heb )?\p{L}+(?: heb)?)[?!.]*$/u;

/** 'Links' and 'Zusammenfassung' are structure, 'Goals for next month' a plan, all else a subject. */
export function classifyHeading(heading: string): HeadingRole {
  const bare = bareHeading(heading);
  if (bare === "" || /^[\p{N}\p{P}\p{S}\s]+$/u.test(bare)) return "structure";
  if (OF_OTHERS.test(cleanHeading(heading))) return "subject";
  if (PLANS.has(bare) || PLAN_START.test(bare) || PLAN_UNSPACED.test(bare)) return "plan";
  if (STRUCTURE.has(bare) || STRUCTURE.has(`${bare}s`) || OF_AUTHOR.test(bare)) return "structure";
  return PLAN_END.test(bare) && bare.split(" ").length <= 4 && !/^(?:last|past|previous|grading)\b/.test(bare)
    ? "plan"
    : "subject";
}

const LOGS = lines(`
  log; logs; daily log; daily logs; daily notes; daily entries; daily notebook; daily notebook entries; daily journal; journal; diary; notebook;
  lab notebook; learning log; study log; work log; worklog; progress; progress log; weekly log; done; completed; achieved; accomplished; accomplishments;
  achievements; what i did; what i've done; what got done; what happened;
  tagebuch; lerntagebuch; protokoll; erledigt; erreicht; journal de bord; fait; diario; bitácora; hecho; diário; feito; fatto; logboek; dagboek; gedaan;
  日志; 日记; 学习日志; 学习记录; 打卡; 打卡记录; 进度; 完成情况; 已完成; 日記; 日誌; 学習記録; 記録; 実績; やったこと`);

/** 'Daily log', 'Done': what is below it was done, even in a text called 'Goals for March'. */
export function isLogHeading(heading: string): boolean {
  return LOGS.has(bareHeading(heading));
}

/** More than any name has; keeps the patterns below fast on whatever else a heading holds. */
const LONGEST_TEXT = 300;

/** A heading without its number and decoration: '2.1 **Linear Algebra**:' → 'Linear Algebra'. */
export function cleanHeading(heading: string): string {
  return heading
    .slice(0, LONGEST_TEXT)
    .normalize("NFC")
    .replace(/[*_`~]+(?=\S)|(?<=\S)[*_`~]+/g, "")
    .replace(
      /^(?:\d+(?:\.\d+)*[.)、:]?\s+|(?:[IVX]{1,4}|[a-z])[.)]\s+|第[一二三四五六七八九十\d]+[章节回部课]\s*|[一二三四五六七八九十]+、\s*)/u,
      "",
    )
    .replace(
      /^(?:chapter|part|section|lecture|lesson|unit|day|week|step|module|kapitel|teil)\s+\d+(?:\.\d+)*\s*[-–—:.]\s*/iu,
      "",
    )
    .replace(/^[^\p{L}\p{N}.]+|[\s:：,;]+$/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The parts of a heading between its colons, dashes, brackets and commas: 'Week 3: Go, Rust' → Week 3, Go, Rust. */
export function splitHeading(heading: string): string[] {
  return cleanHeading(heading)
    .split(/\s*[:：|·,;()[\]]+\s*|\s+[-–—]+\s+|\s+(?:vs\.?|versus|and|und|et|y|e|en)\s+|\s*[&+]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** 'Net Mender stats': the figures of what has a name. */
const FIGURES = /^(.*\p{Lu}.*\p{Lu}.*) (?:stats|metrics)$/u;

/** What a heading of figures tells of: 'Net Mender stats' → 'Net Mender'. 'Bayesian statistics' and 'Software metrics' stay. */
export function withoutFigures(heading: string): string {
  return FIGURES.exec(heading)?.[1] ?? heading;
}

function bareHeading(heading: string): string {
  return cleanHeading(heading)
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/^(?:the|my|our|some)\s+(?=\S+$)/, "")
    .replace(/[.!。！]+$/, "");
}

function lines(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(";")
      .map((entry) => entry.replace(/\s+/g, " ").trim())
      .filter((entry) => entry !== ""),
  );
}
