import { describe, expect, it, test } from "vitest";
import type { Passage, Section } from "../../src/model.ts";
import { CONCEPTS } from "../../src/topics/concepts/index.ts";
import type { Language } from "../../src/topics/cues/index.ts";
import { DE } from "../../src/topics/deeds/de.ts";
import { EN } from "../../src/topics/deeds/en.ts";
import { EN_HANDS } from "../../src/topics/deeds/en-hands.ts";
import { EN_MEASURED } from "../../src/topics/deeds/en-measured.ts";
import { EN_PLAIN } from "../../src/topics/deeds/en-plain.ts";
import { EN_STUDY } from "../../src/topics/deeds/en-study.ts";
import { EN_WORK } from "../../src/topics/deeds/en-work.ts";
import { ES } from "../../src/topics/deeds/es.ts";
import { FR } from "../../src/topics/deeds/fr.ts";
import { IT } from "../../src/topics/deeds/it.ts";
import { JA } from "../../src/topics/deeds/ja.ts";
import { DE_MUSIC, EN_MUSIC, ES_MUSIC, FR_MUSIC, IT_MUSIC, PT_MUSIC, ZH_MUSIC } from "../../src/topics/deeds/music.ts";
import { NL } from "../../src/topics/deeds/nl.ts";
import { PT } from "../../src/topics/deeds/pt.ts";
import { DE_WORK, ES_WORK, FR_WORK, IT_WORK, JA_WORK, NL_WORK, PT_WORK, ZH_WORK } from "../../src/topics/deeds/work.ts";
import { ZH } from "../../src/topics/deeds/zh.ts";
import { deedsRule } from "../../src/topics/evidence/deeds.ts";
import { findEvidence } from "../../src/topics/evidence/index.ts";
import { readPassage } from "../../src/topics/evidence/reading.ts";

const passageOf = (text: string, kind: Passage["kind"]): Passage =>
  ({ kind, line: 1, text, strong: [], links: [], checked: null }) as Passage;

const find = (text: string, language: Language = "en", kind: Passage["kind"] = "paragraph") =>
  deedsRule.find(readPassage(passageOf(text, kind), language, { isGoal: false, isStated: false, isLearning: false }));
const topics = (text: string, language: Language = "en") => find(text, language).map(({ label }) => label);

describe("pursuits told by verb and object", () => {
  it.each([
    ["Went for two slow runs this week.", ["Running"]],
    ["I ran 10k along the canal.", ["Running"]],
    ["Ran my first half marathon.", ["Running"]],
    ["5 easy miles before work.", ["Running"]],
    ["My morning run was wet.", ["Running"]],
    ["Mixed the vocals twice.", ["Mixing and Mastering"]],
    ["25 min run, windy", ["Running"]],
    ["5k run before work", ["Running"]],
    ["12 km bike ride to the mill", ["Cycling"]],
    ["Long ride, 60 km", ["Cycling"]],
    ["45 min swim", ["Swimming"]],
    ["2h climbing in the hall", ["Climbing"]],
    ["Hour walk around the pond", ["Walking"]],
    ["A 25 min run of the pump", []],
    ["The query returned 10k rows.", []],
    ["Nightly 30 min runs of the pump", []],
    ["The 20 mile ride home by bus", []],
    ["The 5 minute walk from the mill", []],
    ["It took 10 minutes run time", []],
    ["The long run of the pump is over.", []],
    ["In the long run this pays off.", []],
    ["Did a run to check the model.", []],
    ["Started reading Small Gardens, Big Gardens by Moira Vane.", ["Reading"]],
    ["Started reading Saltings by Frank Moss.", ["Reading"]],
    ["Started playing Harbour Traveller 2.", ["Video Games"]],
    ["Started playing Sonata 3.", []],
    ["Made a big pot of leek soup.", ["Cooking"]],
    ["Chop the onions, one leek.", ["Cooking"]],
    ["Chopped the last logs for the stove.", []],
    ["I read a lot more about tides.", []],
    ["Finished 12 fence posts.", []],
    ["I finished my first game of draughts.", []],
    ["I read quite a lot this summer.", ["Reading"]],
    ["I read a lot of logs.", []],
    ["Sketched feet and hands.", ["Drawing"]],
    ["Choir rehearsal before supper.", ["Choir"]],
    ["Tweaked the header of my website.", ["Personal Website"]],
    ["Worked on the website of the council.", []],
    ["Wrote 12 posts this spring.", ["Blogging"]],
    ["We made our first game in a weekend.", ["Game Development"]],
    ["A game jam about tides.", ["Game Development"]],
    ["We made it to the game.", []],
    ["A long bike ride on Sunday.", ["Cycling"]],
    ["Cycled 60 km to the coast and back.", ["Cycling"]],
    ["I finished three books on holiday.", ["Reading"]],
    ["Read a couple of novels.", ["Reading"]],
    ["I read Salt and Rope by Berta Grellet.", ["Reading"]],
    ["Read Grellet & Moss 2013", ["Reading Papers"]],
    ["Reading from March 2020 on, and in spring 2021.", []],
    ["I read the paper by Berta Grellet.", []],
    ["Way more reading than last year.", ["Reading"]],
    ["Reading one book per month.", ["Reading"]],
    ["Joined a climbing gym and a choir.", ["Fitness"]],
    ["I train at the gym on Mondays.", ["Fitness"]],
    ["Managed to get some running in.", ["Running"]],
    ["Two times a week running.", ["Running"]],
    ["700 miles ran", ["Running"]],
    ["1,200 km cycled, 31 films watched", ["Cycling", "Film"]],
    ["Planted the tomatoes and the beans.", ["Gardening"]],
    ["Spent the afternoon in the garden.", ["Gardening"]],
    ["We watched Severance.", ["TV Series"]],
    ["Finished the second season of a show.", ["TV Series"]],
    ["We saw a lovely film.", ["Film"]],
    ["Caught up on podcasts.", ["Podcasts"]],
    ["We had a weekend in Lisbon.", ["Travel"]],
    ["Took the train for a long trip to Ljubljana.", ["Travel"]],
    ["Bought a burr grinder and fell for good coffee.", ["Coffee"]],
    ["I started playing Zelda again.", ["Video Games"]],
    ["Baked two loaves.", ["Baking"]],
    ["Went on a day hike.", ["Hiking"]],
    ["Swam a mile.", ["Swimming"]],
    ["Knitted a pair of socks.", ["Knitting"]],
    ["Painted the living room.", ["Home Improvement"]],
    ["Wrote a few unit tests and scraped the listings.", ["Testing", "Web Scraping"]],
    ["I gave my first talk and applied for two jobs.", ["Public Speaking", "Job Search"]],
    ["Soldered the switches, then designed the case.", ["Soldering", "Enclosure Design"]],
    ["Sanded the oak boards.", ["Woodworking"]],
    ["Saw two herons, and Jupiter at night.", ["Birdwatching", "Astronomy"]],
    ["We went to a tiny exhibition.", ["Exhibitions"]],
    ["Finished painting the garden gate and the fence.", []],
    ["Painting the fence took all day.", ["Home Improvement"]],
    ["In March I started going to therapy.", ["Therapy"]],
    ["Finished the third chapter of my thesis.", ["Thesis Writing"]],
    ["I submitted a paper on knots.", ["Academic Writing"]],
    ["The boys submitted a paper boat.", []],
    ["Drafted the literature review.", ["Literature Reviews"]],
    ["We presented our results at the harbour.", ["Public Speaking"]],
    ["Designed a poster for the fair.", ["Poster Design"]],
    ["Revised three chapters of my first novel.", ["Novel Writing"]],
    ["Spent a day restoring an old radio.", ["Electronics Repair"]],
    ["Grew beans on the balcony.", ["Gardening"]],
    ["Cooked something new each week.", ["Cooking"]],
    ["We launched our own podcast.", ["Podcasting"]],
    ["This term I am a TA for a course on knots.", ["Teaching"]],
    ["The TA told us a story.", []],
    ["I gave two lectures on knots.", ["Teaching"]],
    ["Made myself go for a short run.", ["Running"]],
    ["Ran from home to the pond.", ["Running"]],
    ["We got out on the bikes again.", ["Cycling"]],
    ["A wet morning hiking Cairn Rowan.", ["Hiking"]],
    ["When it comes to reading, March was thin.", ["Reading"]],
    ["March was a good month for reading.", ["Reading"]],
    ["March was a good month for reading code.", []],
    ["I can't believe I read so many novels.", ["Reading"]],
    ["I borrowed her lens to take photos of birds.", ["Photography"]],
    ["My squat went from 60 to 80.", ["Strength Training"]],
    ["A bench from 1920 stands there.", []],
    ["Finished another pair of socks.", ["Knitting"]],
    ["A few lines in my diary, two pages in my paper journal.", ["Journaling"]],
    ["Analysed the tide data.", ["Data Analysis"]],
    ["Analysed the data structures of it.", []],
    ["We analyse data leaks at the harbour.", []],
    ["March was a bad month for reading.", []],
    ["They were out on the bike lane again.", []],
    ["As my TA noted, the knot slips.", []],
    ["I gave my lesson plans away.", []],
    ["I restored the console logs.", []],
    ["I read a chapter of a novel.", []],
    ["A chapter of my brother's thesis lay there.", []],
    ["The draft of the thesis statement was late.", []],
    ["Submitted an abstract class for the hull.", []],
    ["I arranged the single track lights.", []],
    ["I mastered the single rule of it.", []],
    ["I composed a piece of string.", []],
    ["I mastered the new single.", ["Mixing and Mastering"]],
  ])("%s", (text, expected) => expect(topics(text)).toEqual(expected));

  it.each([
    ["de", "Die Melodie neu eingespielt.", ["Music Production"]],
    ["de", "Den zweiten Song abgemischt.", ["Mixing and Mastering"]],
    ["fr", "J'ai mixé le premier morceau.", ["Mixing and Mastering"]],
    ["es", "Compuse una melodía corta.", ["Music Composition"]],
    ["pt", "Mixei a faixa do barco.", ["Mixing and Mastering"]],
    ["it", "Ho masterizzato il brano.", ["Mixing and Mastering"]],
    ["fr", "Un hangar composé de deux pièces.", []],
    ["es", "Un bote compuesto por piezas de roble.", []],
    ["es", "Arreglé la batería del bote.", []],
    ["es", "Programé la batería.", ["Music Production"]],
    ["pt", "Programei a carga da bateria.", []],
    ["zh", "晚上编了鼓点。", ["Music Production"]],
    ["de", "Zwei Bücher gelesen.", ["Reading"]],
    ["de", "Die Tomaten endlich gepflanzt.", ["Gardening"]],
    ["de", "Ein Wochenende in Lissabon.", ["Travel"]],
    ["de", "Wir waren in der Pfalz wandern.", ["Hiking"]],
    ["de", "Zwei Mützen gehäkelt.", ["Crochet"]],
    ["fr", "De belles randonnées en famille.", ["Hiking"]],
    ["fr", "J'ai beaucoup cuisiné.", ["Cooking"]],
    ["es", "Este verano he estado patinando.", ["Inline Skating"]],
    ["pt", "Zerei um jogo antigo.", ["Video Games"]],
    ["it", "Ho meditato ogni mattina.", ["Meditation"]],
    ["nl", "Op natuurijs geschaatst.", ["Ice Skating"]],
    ["zh", "这个月读了四本书。", ["Reading"]],
    ["zh", "周末去爬山，看了两部电影。", ["Film", "Hiking"]],
    ["zh", "周日骑行四十公里。", ["Cycling"]],
    ["ja", "小説を三冊読んだ。", ["Reading"]],
    ["ja", "秋の山に登った。", ["Hiking"]],
    ["ja", "ロードバイクで40km走った。", ["Cycling"]],
    ["de", "Zwei Tests geschrieben und einen Vortrag gehalten.", ["Testing", "Public Speaking"]],
    ["fr", "J'ai écrit deux billets et perdu trois kilos.", ["Blogging", "Weight Loss"]],
    ["es", "Di una charla y envié el currículum.", ["Public Speaking", "Job Search"]],
    ["pt", "Dei aulas e editei um vídeo.", ["Teaching", "Video Editing"]],
    ["it", "Ho scritto la documentazione.", ["Documentation"]],
    ["nl", "Een lezing gegeven.", ["Public Speaking"]],
    ["zh", "写了一篇博客，练琴半小时。", ["Blogging", "Piano"]],
    ["ja", "ブログを書いた。夜は散歩した。", ["Blogging", "Walking"]],
    ["fr", "J'ai lu trois romans.", ["Reading"]],
    ["fr", "On a planté les tomates.", ["Gardening"]],
    ["es", "Salí a correr dos veces.", ["Running"]],
    ["es", "Leí dos novelas.", ["Reading"]],
    ["pt", "Plantei tomates na varanda.", ["Gardening"]],
    ["pt", "Assisti a segunda temporada.", ["TV Series"]],
    ["it", "Ho letto due libri.", ["Reading"]],
    ["it", "Un weekend a Lisbona.", ["Travel"]],
    ["nl", "Drie boeken gelezen.", ["Reading"]],
    ["es", 'Empecé a leer "Las mareas" de Berta Grellet.', ["Reading"]],
    ["es", "Leí Historia de Galicia.", []],
    ["fr", "J'ai fini le roman hier soir.", ["Reading"]],
    ["fr", "Je commence à lire « Les Marées » de Berta Grellet.", ["Reading"]],
    ["it", "Ho letto un romanzo di Grellet.", ["Reading"]],
    ["pt", 'Comecei a ler "Maresia" de Berta Grellet.', ["Reading"]],
    ["nl", 'Ik lees "De Sluis" van Berta Grellet.', ["Reading"]],
    ["ja", "『潮の庭』を読み始めた。", ["Reading"]],
    ["nl", "De tomaten geplant.", ["Gardening"]],
  ] as const)("%s: %s", (language, text, expected) => expect(topics(text, language)).toEqual(expected));
});

describe("no pursuits", () => {
  it.each([
    ["of another sense", "I ran a query, then ran 10k requests against the server."],
    ["of another sense", "Read the error message twice and read three papers."],
    ["of another sense", "Somebody planted a bug; I planted a flag."],
    ["of another sense", "I travelled back to the first commit."],
    ["of another sense", "I watched the logs and finished the series of posts."],
    ["of another sense", "It is baked into the framework, and baked in."],
    ["of another sense", "I cycled through the tabs and pruned the tree."],
    ["of another sense", "Did three runs of the benchmark; went for a run of the script."],
    ["of another sense", "Paired the headphones with my phone; paired it with the phone."],
    ["of another sense", "We designed a case study and routed the call."],
    ["of lessons", "I watched a lecture series and two episodes of a tutorial."],
    ["of lessons", "Listened to a podcast about Rust."],
    ["in other places", "A weekend in May, two weeks in Rust, three days in bed."],
    ["of somebody else", "My sister planted the tomatoes."],
    ["denied", "I didn't go running, and never went for a run."],
    ["planned", "I want to plant tomatoes and would have baked two loaves."],
    ["planned", "Tomorrow we go to the cinema, maybe."],
  ])("%s: %s", (_, text) => expect(topics(text)).toEqual([]));

  it.each([
    ["de", "Meine Schwester hat zwei Mützen gehäkelt. Nächste Woche will ich wandern gehen."],
    ["fr", "Mon frère a cuisiné. Je voudrais jouer à un jeu de société."],
    ["es", "Mi hermana ha patinado. Ojalá viaje a Roma. Compré pan."],
    ["pt", "Ela correu 10 km. Não li muito. Talvez a gente jogue."],
    ["it", "Mia madre ha cucinato. Domani andiamo al cinema."],
    ["nl", "Mijn broer heeft gekookt. Ik wil gaan schaatsen."],
    ["zh", "妹妹读了三本书。下周想去爬山。昨天去了医院。"],
    ["ja", "妹は映画を観た。来月は山に登りたい。今月は本を読まなかった。病院に行った。"],
  ] as const)("in other languages, of somebody else, planned or denied: %s: %s", (language, text) =>
    expect(topics(text, language)).toEqual([]),
  );
});

test("what an item begins with says more than a mere mention", () => {
  expect(find("Planted the tomatoes.", "en", "item")[0]?.strength).toBe(1.6);
  expect(find("In the end we planted the tomatoes.", "en", "item")[0]?.strength).toBe(1);
});

test("the rule is one of those that read a section", () => {
  const section = { passages: [passageOf("Baked two loaves.", "paragraph")] } as unknown as Section;
  expect(findEvidence(section, "en").map(({ label }) => label)).toContain("Baking");
});

test("every topic of the tables is a name of the concept list", () => {
  const labels = new Set(CONCEPTS.map(({ label }) => label));
  const told = [
    ...[
      EN,
      EN_WORK,
      EN_HANDS,
      EN_MEASURED,
      EN_PLAIN,
      EN_STUDY,
      DE,
      FR,
      ES,
      PT,
      IT,
      NL,
      DE_WORK,
      FR_WORK,
      ES_WORK,
      PT_WORK,
      IT_WORK,
      NL_WORK,
      EN_MUSIC,
      DE_MUSIC,
      FR_MUSIC,
      ES_MUSIC,
      PT_MUSIC,
      IT_MUSIC,
    ],
    ...[ZH, JA, ZH_WORK, JA_WORK, ZH_MUSIC],
  ].flatMap((table) => table.map(({ topic }) => topic));
  expect([...new Set(told)].filter((topic) => !labels.has(topic))).toEqual([]);
});
