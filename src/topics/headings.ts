/** What a heading is for: part of the page's frame, what comes next, or a subject. */
export type HeadingRole = "structure" | "plan" | "subject";

/** Headings that say where in a text one is, not what it is about. */
const STRUCTURE = lines(`
  abstract; about; about me; acknowledgements; acknowledgments; appendix; background; bibliography; books; blogs; broad topics;
  changelog; code; comments; communities; competitions; conclusion; conclusions; contents; credits; demo; discussion; example;
  examples; exercises; faq; footnotes; further reading; getting started; goal grades; grading last year's goals; highlights;
  how it works; installation; interesting discoveries; intro; introduction; key takeaways; learnings; lectures; legacy projects;
  lessons; lessons learned; links; log; lowlights; metrics; misc; miscellaneous; motivation; news; notes; outline; overview;
  papers; photos; prerequisites; problem; projects; question; questions; readings; reading; recap; recommendations; reference;
  references; reflection; reflections; related; related posts; requests for help; requirements; resources; results; retrospective;
  screenshots; see also; side projects; solution; source; source code; sources; stats; statistics; status; summary; table of contents;
  takeaways; test; thoughts; timeline; tldr; tools; topics; update; updates; usage; videos; watching; listening;
  weekly reports; what got done?; what i did; what i learned; what i learnt; what i liked; what i disliked; what went well; what went wrong;
  wrap up; wrap-up; interests; my interests; learning; projects; work; life; personal; day; week; month; year;
  inhaltsverzeichnis; zusammenfassung; einführung; einleitung; fazit; übersicht; überblick; weiterführende links; quellen; notizen;
  ressourcen; verweise; beispiele; vergleich; hintergrund; ergebnisse; anhang; literatur;
  sommaire; résumé; liens; ressources; références; remarques; conclusion; exemples; bilan; annexe;
  resumen; introducción; conclusión; conclusiones; enlaces; recursos; referencias; notas; ejemplos; índice; bibliografía;
  resumo; introdução; conclusão; ligações; referências; exemplos; sumário;
  riassunto; introduzione; conclusione; collegamenti; risorse; riferimenti; note; esempi;
  samenvatting; inleiding; conclusie; bronnen; voorbeelden;
  简介; 介绍; 引言; 前言; 概述; 总结; 小结; 结论; 参考; 参考文献; 参考资料; 资源; 链接; 笔记; 目录; 附录; 示例; 例子; 背景; 题目描述; 题解;
  题目分析; 题目; 思路; 代码; 输入; 输出; 说明; 备注; 感想; まとめ; はじめに; 参考リンク; 目次; メモ`);

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
  计划; 目标; 下一步; 待办; 未来计划; 展望; 目標; 今後; 予定`);

const PLAN_START =
  /^(?:goals?|plans?|intentions|resolutions|to-?do|objectives|targets)\s+(?:for|of|this|next|in)\b|^(?:next|tomorrow's|upcoming)\s+(?:day|week|month|quarter|year|steps?|goals?|plans?)\b|^(?:what(?:'s| is)|where to)\s+next\b/i;
const PLAN_END = /\b(?:goals|plans|intentions|resolutions|next steps|to-?dos?)$/i;

/** 'Links' and 'Zusammenfassung' are structure, 'Goals for next month' a plan, all else a subject. */
export function classifyHeading(heading: string): HeadingRole {
  const bare = bareHeading(heading);
  if (bare === "" || /^[\p{N}\p{P}\p{S}\s]+$/u.test(bare)) return "structure";
  if (PLANS.has(bare) || PLAN_START.test(bare)) return "plan";
  if (STRUCTURE.has(bare) || STRUCTURE.has(`${bare}s`)) return "structure";
  return PLAN_END.test(bare) && bare.split(" ").length <= 4 && !/^(?:last|past|previous|grading)\b/.test(bare)
    ? "plan"
    : "subject";
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
