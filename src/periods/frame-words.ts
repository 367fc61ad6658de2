/** Words that people put around a period, in the languages that journals are read in. */

/** Words that may stand before a period without being about anything else: 'What I learned in', 'Reading log'. */
export const HEAD =
  words(`what i i've ive we have learned learnt did read watched built been doing up to my our the notes note
  log logs journal diary update updates progress review recap retrospective retro summary report goals plans plan
  resolutions intentions daily weekly monthly quarterly yearly annual entry year month week weeknotes monthnotes reading
  list meeting lesson class workout lab notebook looking back at on for of in from about during things til highlights favourites favorites best study learning dev
  now status date posted new interests reflections reflection thoughts books papers wrap
  completed finished played visited courses games movies films shows albums podcasts talks articles concerts exhibitions
  journal de la le du des mein meine meinem lernjournal lerntagebuch tagebuch wochenbericht monatsbericht diario resumen resumo dagboek
  am im vom auf über rückblick jahresrückblick monatsrückblick wochenrückblick bericht
  el il lo del dal em na op het van en sur di da do dos das carnet bilan revue journée retour
  cuaderno bitácora laborbuch laborjournal balance retrospectiva diário balanço caderno riepilogo resoconto quaderno
  logboek leerdagboek weekverslag jaaroverzicht maandoverzicht terugblik
  newsletter newsletters digest roundup round-up numbers stats statistics figures números numeros chiffres zahlen cifras numeri cijfers estatísticas estadísticas
  weeknote monthnote weekend yesterday today a look year-end end-of-year reflecting goodbye bye farewell
  séance sitzung sesión sessão session sessie clase aula lektion lezione lección leçon cours unterricht eintrag entrada entrée encuentro
  encontro incontro reunião reunión réunion riunione treffen bijeenkomst jornada rétrospective sommaire das war mi mis meu meus minha mijn mio rétro compte-rendu récap
  итоги итог за что я узнал узнала изучил изучила прочитал прочитала мой мои моя отчёт отчет дневник журнал заметки обзор ретроспектива
  прогресс план планы цели на в о об учебный
  podsumowanie rok roku w z za mój moje moja czego się nauczyłem nauczyłam przeczytałem przeczytałam dziennik notatki nauki postępy plany cele
  postanowienia na
  propósitos objetivos metas planes planos focus foco fokus theme themes objectifs résolutions vorsätze ziele pläne voornemens doelen plannen propositi obiettivi piani
  hopes mes ma nos what's next ahead forward gute meine bonnes nos goede mijn buoni miei nuestros para per pour für voor los as os i gli les
  o que lo was aprendí aprendi ce j'ai appris ich cosa ho imparato wat ik leerde geleerd чему научился научилась
  ein eine einen un una une um uma een uno revisión revisão
  rewind wrapped unwrapped recently lately
  nel letti lette letto libri letture gelesen gelesene bücher lus livres leídos leídas libros lecturas
  lidos lidas livros leituras gelezen boeken przeczytane przeczytanych książki прочитано прочитанное прочитанные книги
  周报 週報 周報 周记 週記 日报 日報 日记 日記 日誌 日志 月报 月報 月记 学习周报 学习日报 学习日志 学习日记 学习记录 学習日誌 学習日記 学習記録 学習ログ 工作周报 工作日报`);

/** … and after one: '2019 in review', 'February progress report'. */
export const TAIL =
  words(`in review recap retrospective retro update updates progress intentions goals plan plans log notes
  summary report wrap up wrap-up wrapup reflection reflections journal diary roundup round-up digest newsletter
  highlights learnings resolutions yearly annual monthly weekly reading study learning my edition rückblick rueckblick
  resumen bilan retrospectiva resumo reviewed so far list logbook weeknotes weeknote notizen jahresrückblick monatsrückblick
  was habe ich gelernt learned learnt done em en in retrospectiva revisão revista im rückspiegel
  bilanz balance balanço riepilogo overzicht terugblik terugblikkend
  notizen lektüre ziele favoriten bericht verslag overzicht reviews reports recaps wrap-ups
  entry entries milestones tech technology a year books music code numbers pictures photos films movies games media итоги отчёт отчет обзор дневник план планы podsumowanie plany cele postanowienia propósitos objetivos metas objectifs obiettivi vorsätze doelen rewind wrapped unwrapped leerde heb geleerd retrospection reads favourites favorites links
  gelesen gelesene lus leídos lidos letti gelezen przeczytane прочитано bücher livres libros livros libri boeken książki книги
  at glance auf einen blick een één oogopslag de un vistazo
  周报 週報 周報 周记 週記 日报 日報 日记 日記 日誌 日志 月报 月報 月记 学习周报 学习日报 学习日志 学习日记 学习记录 学習日誌 学習日記 学習記録 学習ログ 工作周报 工作日报`);

export const PLAN =
  words(`goals plans plan resolutions intentions hopes ahead next план планы цели plany cele postanowienia
  propósitos objetivos metas planes planos objectifs résolutions vorsätze ziele pläne voornemens doelen plannen
  propositi obiettivi piani`);

/** 'My focus for 2021', 'Themes for 2021': a plan by the word between them alone. */
export const AIM = words("focus foco fokus theme themes");
export const AIMED = words("for para pour für voor per");

/** What was planned is looked back on: 'February goals review'. */
export const REVIEW =
  words(`review recap retrospective retro reflection reflections progress update updates reviewed wrap-up rückblick
  bilan retrospectiva revisão revisión balance balanço riepilogo terugblik bilanz итоги отчёт отчет обзор ретроспектива podsumowanie resumen resumo sommaire overzicht verslag bericht résumé`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
