import { type Deed, END, type UnspacedDeed } from "./deed.ts";

/** Up to three words between. */
const SOME = "(?:\\p{L}[\\p{L}'’-]* ){0,3}?";
/** Verbs and their objects, up to three words apart. */
export const deed = (topic: string, starts: string, objects: string): Deed => ({
  topic,
  starts,
  behind: ` ${SOME}(?:${objects})${END}`,
});

/** What is done for work and study, in the languages beside English: 'Tests geschrieben', 'di una charla'. */
export const DE_WORK: readonly Deed[] = [
  deed("Testing", "tests unittests", "geschrieben|ergänzt|hinzugefügt|implementiert"),
  deed("Documentation", "dokumentation doku readme", "geschrieben|ergänzt|aktualisiert|überarbeitet|erstellt|verfasst"),
  deed("Code Review", "code prs", "gereviewt|reviewt|begutachtet"),
  deed("Public Speaking", "vortrag vorträge talk talks", "gehalten|vorbereitet"),
  deed("Blogging", "blogartikel blogbeitrag blogbeiträge blogpost blogposts", "geschrieben|veröffentlicht|verfasst"),
  deed("Job Search", "bewerbung bewerbungen", "geschrieben|verschickt|abgeschickt|gesendet"),
  deed("Resume Writing", "lebenslauf", "aktualisiert|überarbeitet|geschrieben"),
  deed("Teaching", "kurs workshop unterricht", "gegeben|gehalten"),
  deed("Soldering", "platine platinen schalter kabel", "gelötet|verlötet"),
  deed("PCB Design", "platine platinen leiterplatte schaltplan", "entworfen|geroutet|designt|gezeichnet|bestellt"),
  deed("Video Editing", "video videos", "geschnitten|bearbeitet"),
  deed("Woodworking", "regal tisch bretter schrank holz", "geschliffen|gehobelt|gesägt|geölt|verleimt"),
  deed("Volunteering", "ehrenamtlich", "gearbeitet|geholfen|engagiert|tätig"),
  deed("Weight Loss", "kilo kg", "abgenommen"),
];

export const FR_WORK: readonly Deed[] = [
  deed("Testing", "écrit ajouté écriture", "tests"),
  deed("Documentation", "écrit rédigé complété amélioré rédaction mis", "documentation|readme"),
  deed("Public Speaking", "donné présenté préparé fait", "conférences?|exposé|présentation orale|talks?"),
  deed(
    "Blogging",
    "écrit publié rédigé",
    "articles? de blog|billets?(?: de blog)?|articles? (?:sur|pour) (?:le|mon|ce) blog",
  ),
  deed(
    "Job Search",
    "postulé envoyé passé",
    "postes?|offres?|candidatures?|cv|entretiens? (?:d['’]embauche|techniques?)",
  ),
  deed("Teaching", "donné animé", "cours (?:de|d['’]|à|aux)|ateliers?"),
  deed("PCB Design", "dessiné routé conçu commandé", "pcb|circuits? imprimés?|schéma électrique"),
  deed("Video Editing", "monté", "vidéos?|film"),
  deed("Woodworking", "poncé raboté scié verni", "planches?|bois|table|étagères?|meubles?"),
  deed("Weight Loss", "perdu", "kilos?|kg|poids"),
  deed("Bike Repair", "réparé", "vélos?"),
];

export const ES_WORK: readonly Deed[] = [
  deed("Testing", "escribí escrito añadí añadido agregué", "tests|pruebas (?:unitarias|automáticas)"),
  deed("Documentation", "escribí escrito actualicé actualizado mejoré redacté", "documentación|readme"),
  deed("Public Speaking", "di dado dimos impartí preparé presenté", "charlas?|ponencias?|conferencias?"),
  deed(
    "Blogging",
    "escribí escrito publiqué publicado",
    "entradas? (?:del?|en el) blog|artículos? (?:del?|en el|para el) blog|posts?",
  ),
  deed(
    "Job Search",
    "apliqué envié postulé tuve hice",
    "trabajos|ofertas|currículums?|entrevistas? (?:de trabajo|técnicas?)",
  ),
  deed("Teaching", "di dado impartí", "clases? (?:de|a)|talleres|taller"),
  deed("PCB Design", "diseñé diseñado ruteé", "pcb|placas?|esquemáticos?"),
  deed("Video Editing", "edité editado monté", "vídeos?|videos?"),
  deed("Woodworking", "lijé lijado barnicé serré", "madera|tablas?|mesa|estante"),
  deed("Weight Loss", "perdí perdido bajé bajado", "kilos?|kg|peso"),
];

export const PT_WORK: readonly Deed[] = [
  deed("Testing", "escrevi adicionei escrevemos", "testes"),
  deed("Documentation", "escrevi atualizei melhorei", "documentação|readme"),
  deed("Public Speaking", "dei apresentei palestrei ministrei", "palestras?|talks?"),
  deed("Blogging", "escrevi publiquei", "artigos? (?:no|para o) blog|posts?|artigos"),
  deed(
    "Job Search",
    "apliquei enviei fiz participei",
    "vagas?|currículos?|entrevistas? (?:de emprego|técnicas?)|processos? seletivos?",
  ),
  deed("Teaching", "dei ministrei", "aulas?|oficinas?|minicursos?"),
  deed("PCB Design", "desenhei projetei roteei", "pcb|placas?|circuito impresso"),
  deed("Video Editing", "editei", "vídeos?"),
  deed("Weight Loss", "perdi emagreci", "quilos?|kg|peso"),
];

export const IT_WORK: readonly Deed[] = [
  deed("Testing", "scritto aggiunto", "test|test unitari"),
  deed("Documentation", "scritto aggiornato migliorato", "documentazione|readme"),
  deed("Public Speaking", "tenuto presentato preparato fatto", "talk|conferenza|presentazione"),
  deed("Blogging", "scritto pubblicato", "articoli? (?:sul|per il|del) blog|post"),
  deed("Job Search", "inviato fatto sostenuto", "candidatur[ae]|curriculum|colloqui(?:o)?(?: di lavoro)?"),
  deed("Teaching", "tenuto dato", "lezion[ei]|corsi|laboratori"),
  deed("Video Editing", "montato", "video"),
  deed("Weight Loss", "perso", "chil[io]|kg|peso"),
];

export const NL_WORK: readonly Deed[] = [
  deed("Testing", "tests unittests", "geschreven|toegevoegd"),
  deed("Documentation", "documentatie readme", "geschreven|bijgewerkt|verbeterd"),
  deed("Public Speaking", "praatje lezing presentatie", "gegeven|gehouden|voorbereid"),
  deed("Blogging", "blogpost blogposts blog artikel", "geschreven|gepubliceerd"),
  deed("Job Search", "sollicitatie sollicitaties sollicitatiebrief", "geschreven|gestuurd|verstuurd|gedaan"),
  deed("Teaching", "les lessen workshop", "gegeven"),
  deed("Video Editing", "video video's filmpje", "gemonteerd|bewerkt"),
  deed("Weight Loss", "kilo kg", "afgevallen"),
];

/** Up to so many signs of one clause. */
const UP_TO = (most: number): string => `[^，。；！？、\\n]{0,${most}}?`;

export const ZH_WORK: readonly UnspacedDeed[] = [
  { topic: "Blogging", words: `(?:写|发|更新|发布)(?:了|完)${UP_TO(6)}(?:博客|博文|公众号)` },
  { topic: "Academic Writing", words: `(?:写|改|投|修改)(?:了|完)${UP_TO(6)}(?:论文|paper(?!s? ?阅读))` },
  {
    topic: "Job Search",
    words: `(?:投|改|更新)了?${UP_TO(4)}简历|(?:面试|笔试)(?:了|通过|挂了)|(?:拿到|收到)了?${UP_TO(8)}offer`,
  },
  { topic: "Driving Lessons", words: `(?:考|过|学|拿)(?:了|过|到)?${UP_TO(3)}(?:科目[一二三四]|驾照|驾驶证)` },
  { topic: "Public Speaking", words: `(?:做|作)了${UP_TO(8)}(?:分享(?!链接)|演讲|讲座|报告会)` },
  { topic: "Video Editing", words: `(?:学|做)了?${UP_TO(3)}视频剪辑` },
  { topic: "Piano", words: `(?:练|弹)(?:了|习)?${UP_TO(4)}(?:钢琴|鋼琴)|練琴|练琴` },
  { topic: "Guitar", words: `(?:练|弹)(?:了|习)?${UP_TO(4)}吉他` },
  { topic: "Weight Loss", words: `(?:瘦|减)了${UP_TO(4)}(?:斤|公斤|kg)` },
  { topic: "Calligraphy", words: `练${UP_TO(3)}(?:字帖|书法|毛笔)` },
];

export const JA_WORK: readonly UnspacedDeed[] = [
  { topic: "Blogging", words: `(?:ブログ|記事)(?:を|も)${UP_TO(6)}(?:書[いきく]|投稿|公開|更新)` },
  { topic: "Public Speaking", words: `(?:lt|勉強会|カンファレンス|イベント)(?:で|に)${UP_TO(6)}(?:登壇|発表)|登壇し` },
  { topic: "Job Search", words: `面接(?:を|に)${UP_TO(4)}(?:受け|行[くっ])|内定(?:を|が)|転職し` },
  { topic: "Testing", words: `テスト(?:コード)?を${UP_TO(4)}(?:書[いきく]|追加)` },
  { topic: "Documentation", words: `ドキュメントを${UP_TO(4)}(?:書[いきく]|更新|整備)` },
  { topic: "Code Review", words: `コードレビュー(?:を|し)` },
  { topic: "Walking", words: `(?:\\d+ ?(?:km|キロ|歩)${UP_TO(4)}歩[いくき]|散歩(?:した|に出|をした))` },
  { topic: "Video Editing", words: `動画を${UP_TO(4)}編集` },
  { topic: "Soldering", words: `(?:はんだ|ハンダ)(?:付け|づけ)` },
  { topic: "Piano", words: `ピアノを${UP_TO(4)}(?:弾[いきく]|練習)` },
  { topic: "Guitar", words: `ギターを${UP_TO(4)}(?:弾[いきく]|練習)` },
  { topic: "Weight Loss", words: `\\d+ ?(?:kg|キロ)${UP_TO(3)}(?:痩せ|減量)` },
];
