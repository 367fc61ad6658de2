import { isHollow } from "./hollow-links.ts";
import { normaliseTopic } from "./normalise.ts";

/** Names of tags, headings and links that fit any journal and so say nothing about this one. */
const GENERIC = keys(`
  about; annual review; summary; summaries; untagged; experience; experiences; my experience; weblog; weblogs; pastime; pastimes; hobby; hobbies;
  expérience; expériences; experiencia; experiencias; experiência; experiências; esperienza; esperienze; erfahrung; erfahrungen; ervaring; ervaringen; article; articles; blog; blog post; blog posts; blogging; book; books; career; code; course; courses; day; demo; diary; docs; hands-on; hands on; quiz; quizzes; problem; problems; problem set; problem sets; speculation; speculations;
  documentation; download; essay; essays; event; events; featured; general; github; goal; goals; homework; here; home; homepage; issue; journal; learning; life; link; links; meta;
  misc; miscellaneous; month; my blog; news; stats; ebook; ebooks; e-book; e-books; crash course; crash courses; next steps; note; notes; now; official website; other; page; paper; papers; personal;
  plan; plans; play; post; posts; progress; project; projects; random; readme; repo; repository; resource; resources; review; slides;
  site; source; source code; stub; stubs; tag; weekly review; talk; talks; tech; tech & tools; tools; tools & tech; technology; the course; the paper; thoughts; til; tips; todo; tutorial;
  tutorials; twitter; app; apps; assignment; assignments; finale; exploration; idea; ideas; musings; ramblings; random thoughts; random musings; quickstart; quick start; official documentation; official docs; media diet; media log; plugin; plugins; travail; divers; pensées; réflexions; idées; allgemein; allgemeines; gedanken; ideen; verschiedenes; sonstiges; pensamientos; reflexiones; trabajo; varios; ideias; pensamentos; reflexões; trabalho; geral; pensieri; riflessioni; varie; generale; idee; gedachten; ideeën; algemeen; overig; einarbeitung; nacharbeitung; vorbereitung; nachbereitung; vorlesung; vorlesungen; zusammenfassung; vertiefung; wiederholung; praktikum; tutorium; aufgabe; aufgaben; hausaufgabe; hausaufgaben; besprechung; gruppentreffen; sitzung; termin; prüfung; klausur; recherche; umsetzung; erstellung; bearbeitung; séance; réunion; exercice; exercices; devoir; devoirs; thème; sujet; tema; thema; argomento; estudado; estudiado; aprendido; gelernt; appris; imparato; modul; módulo; módulos; mini project; mini projects; mini-projekt; mini-projekte; miniprojekt; miniprojekte; mini projeto; mini projetos; mini proyecto; mini proyectos; mini projet; mini projets; mini progetto; programm; programme; programa; programas; programmi; programmes; beispiel; beispiele; ejemplo; ejemplos; exemplo; exemplos; exemple; exemples; esempio; esempi; austausch; clase; clases; reunión; ejercicio; ejercicios; tarea; tareas; examen; repaso; aula; aulas; reunião; exercício; exercícios; tarefa; tarefas; lezione; lezioni; riunione; esercizio; esercizi; compito; compiti; esame; lessen; opdracht; opdrachten; oefening; oefeningen; vergadering; huiswerk; goodreads; letterboxd; storygraph; uncategorized; uncategorised; unkategorisiert; update; updates; video; videos; website; week; wikipedia; work;
  year; yes; no; yep; nope; monthly; weekly; daily; yearly; quarterly; youtube; youtube video; reddit; hacker news; amazon; google; medium; linkedin; facebook; discord; slack; mastodon;
  stack overflow; stackoverflow; gist; gitlab; netflix; spotify; cpu; faq; tldr; todo; ok; api; pdf; url; readme.md; log; logs; arxiv; self; introduction; introdução; introducción; introduzione; einführung;
  生活; 计划; 目标; 打卡; 日记; 随笔; 技术; 笔记; 其他; 未分类; 博客; 学习; 总结; 周报; 每周总结; 年终总结; 其它; 插件; 想法; 随想; 杂记; 杂谈; 杂项; 随记; 日常; 心得; 感想; 记录; 分享; 教程; 折腾; 文章; 读书笔记;
  学习笔记; 学习记录; 学习日志; 学习总结; 年度总结; 年度回顾; 月度总结; 月报; 日报; 年报; 资源; 工具; 面试; 知识; 项目; 作业; 课程; 论文; 转载; 原创; 默认分类; 默认; 程序人生; 碎碎念;
  ブログ; アウトプット; インプット; お知らせ; 近況; 近況報告; 日記; 雑記; 雑談; 振り返り; ふりかえり; 目標; 初心者; 独学; 未経験; 未経験エンジニア; 駆け出しエンジニア; ポエム; 備忘録; メモ; 学習記録; 学習; 勉強; まとめ; 週報; 技術; 記事; その他; 仕事; 読書記録; アイデア; 考え; 本; 感想; 入門; 初学者`);

/** '组会周报', '2022年度总结': the kind of a text. */
const KIND = /(?:周报|月报|日报|年报|总结|週報|月報|日報|振り返り)$/u;

/** What themes bring along as an example. */
const PLACEHOLDER =
  /^(?:(?:your|my|sample|example|test|some)[\s-](?:tags?|category|categories)|(?:tag|category|cat|label)[\s_-]?\d+|(?:tag|category)[\s-](?:one|two|three|name)|lorem(?: ipsum)?|foo|bar|foobar|placeholder|test)$/i;

/** The form that a text has, or how it came about: 'weeknotes', '2020 in review', 'check-in', '100DaysOfCode'. */
const FORM =
  /^(?:\d{4}[\s-])?(?:(?:daily|weekly|monthly|yearly|annual|quarterly|personal|goals?|day|week|month|year)[\s_-]?(?:goals?|(?:goals? )?analysis|plans?|notes?|reviews?|logs?|updates?|reports?|recaps?|retro(?:spective)?s?|reflections?|journals?|check-?ins?|summary|summaries|wrap-?ups?|in[\s-]review)|(?:\d{4}[\s-])?(?:in review|year in review|look(?:ing)? back)|check-?ins?|reflections?|retros?(?:pect(?:ive)?s?)?|recaps?|round-?ups?|journal(?:l?ing|s)?|diar(?:y|ies)|logbooks?|dev-?logs?|learning[\s-]?(?:log|journal|diary)s?|status[\s-]?(?:updates?|reports?)|now page|changelog|(?:(?:hello|dear|my|hallo|liebes|mein|cher|mon|querid[oa]|mi|meu|car[oa]|lief|lieve|mijn)[\s-]){1,3}(?:diary|journal|tagebuch|lerntagebuch|diario|di[áa]rio|dagboek|logbuch|lernjournal)|recently|work(?:ing)?[\s-](?:journal|log|diary)|journal de (?:travail|bord)|arbeitsjournal|\d+[\s-]?days?[\s-]?of[\s-]?(?:code|coding|x)(?:[\s-]?challenge)?|[a-z]\d['’]\d\d|\d{4}|(?:jahres|wochen|monats)?r[üu]ckblicke?|tagebuch|wochennotizen|bilan(?:s| de l['’]ann[ée]e)?|r[ée]trospectives?|resumen(?: del a[ñn]o)?|diario|balance(?: del a[ñn]o)?|di[áa]rio|retrospectivas?|resumo|ふりかえり|振り返り|日報|週報|月報|年報|雑記|日記|ポエム|年度总结|年終總結|月报|月度总结|周记|复盘|反思|阶段总结)$/iu;

/** Last words of the names of fields: 'energy-based learning', 'linear algebra'. */
const FIELD =
  /\s(?:learning|algebra|design|theory|programming|networks?|analysis|systems?|engineering|development|processing|vision|statistics|inference|modell?ing|models|recognition|optimi[sz]ation|algorithms?|geometry|calculus|physics|chemistry|biology|science|security|graphics|architecture|languages?|compilers?|databases?)$/i;

/** How one learns or builds, not what: 'general learning', 'continue learning'. */
const HOW =
  /^(?:general|continued?|continuing|further|more|other|own|basic|daily|self|ongoing|constant|actual|main|active|new|lifelong|life-long) (?:learning|development|programming|design|theory|model(?:s|l?ing)|systems?|languages?)$/i;

/** 'class/now', 'type/note': what kind of a page it is, in the tags of a garden of notes. */
const PAGE_KIND = /^(?:class|type|kind|status|state|format)\/[\p{L}\p{N}_ -]{1,30}$/iu;

/** 'Unrelated research', 'a blank document': that something was there, not what it was about. */
const NOTHING_OF_IT = /^(?:unrelated|blank|untitled|unnamed) \p{L}+$/iu;

/** Too general for a topic of a timeline: 'blog', 'here', and what themes bring along: 'tag 1', 'your category'. */
export function isGeneric(label: string): boolean {
  return (
    PAGE_KIND.test(label.trim()) ||
    NOTHING_OF_IT.test(label.trim()) ||
    PLACEHOLDER.test(label.trim()) ||
    FORM.test(label.trim()) ||
    KIND.test(label) ||
    HOW.test(label.trim()) ||
    GENERIC.has(normaliseTopic(label)) ||
    !/\p{L}/u.test(label)
  );
}

/**
 * Whether a heading or a link's text alone has the form of a topic's name: 'PostgreSQL', 'k3s', 'Energy-based Learning'. A plain
 * capitalised word ('Payment') may be anything and two of them a person, so they need more than their form.
 */
export function looksLikeTopic(label: string): boolean {
  const words = label.split(/\s+/);
  if (label.length > 40 || words.length > 4 || /[?!,;:/()[\]"“”]/.test(label) || isGeneric(label)) return false;
  if (words.length === 1) return /^(?=.*\p{Ll})\p{L}+\p{Lu}[\p{L}\d]*$|^\p{Ll}\d{1,2}\p{Ll}$/u.test(label);
  return FIELD.test(label) && !/^(?:my|our|the|a|an|how|why|what|more|some|this|start|keep|stop)\s/i.test(label);
}

/** More than any name has; keeps the patterns below fast on whatever else a link holds. */
const LONGEST_TEXT = 300;

/** What a link's text calls its target; '' for 'here', bare addresses and other texts that name nothing. */
export function cleanLinkText(text: string): string {
  const bare = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFC")
    .replace(/^[\s\p{P}]*\[|\][\s\p{P}]*$/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^["'“”‘’«»„\s]+|["'“”‘’«»\s.,;:→↗]+$/gu, "")
    .trim();
  if (/^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(bare) || /^(?:@.*|#?\d+)$/.test(bare)) return "";
  return NOTHING.test(bare) || POINTING.test(bare) || isGeneric(bare) || isHollow(bare) ? "" : bare;
}

const NOTHING =
  /^(?:(?:click |right |over |see |read |find it |available )*(?:reading|writing|podcast|here|there|this|that|it|these|those|more|link|source|via|one|two)|learn more|read on|watch|video|slides|permalink|html|↩︎?|#)$/iu;

/** 'This article', 'the full text'; 'The Salt Road' is a title. */
const POINTING =
  /^(?:[Tt]h(?:is|at|e|eir)|[Hh](?:is|er)|[Mm]y|[Aa]n?|[Aa] nice|[Aa]nother|[Ff]ull|[Oo]riginal|[Ll]ive|[Ff]irst|[Ss]econd|[Ll]ast)\s+\p{Ll}+(?:\s\p{Ll}+)?$/u;

function keys(list: string): ReadonlySet<string> {
  return new Set(list.split(";").map((entry) => normaliseTopic(entry)));
}
