import type { InterestMention, Passage } from "../model.ts";
import { remember } from "../remember.ts";
import { cleanHeading } from "./headings.ts";

const COUNT =
  "(?:(?:my|the|our|meine|mes|mis|meus|mijn|今年的?|本月|上周) )?(?:(?:top|best|favou?rite) )?(?:\\d+ )?(?:best |favou?rite )?(?:(?:completed|finished|recent) )?";
const BEHIND =
  "(?:(?:,| and| &) (?:tv shows|tv series|shows|series|movies|films))?(?: (?:i(?:['’]ve)? (?:read|finished|watched|played|listened to|enjoyed|loved)|of (?:the|this|\\d{4}).*|in \\d{4}|this (?:week|month|year|quarter)|read|watched|played|listened to|gelesen|lus|leídos|lidos))?(?: in \\d{4})?";

/** What people say above a list of what they read, saw or heard, and the pursuit that it stands for; the first that fits counts. */
const MEDIA: readonly (readonly [topic: string, words: string])[] = [
  [
    "Reading",
    "books?(?: read)?|books & reading|reading & books|bookclub|book club|audiobooks?|(?:just |recently )?read(?: (?:this|last) (?:week|month|year))?|reading(?: (?:queue|log))?|(?:currently|recently|now|still) reading|bookshelf|what i(?:['’]ve|['’]m| have| am)? (?:been )?read(?:ing)?|novels|(?:non-?)?fiction(?: books)?|fiction (?:and|&) non-?fiction|bücher|sachbücher|romane|gelesen|lektüre|livres|lectures?(?= lus)|libros|lecturas|livros|leituras|libri|letture|boeken|gelezen|读书|阅读|书籍|讀書|看书|读过的书|書籍|読書(?:記録)?|読んだ本|本|hörbücher|gelesene bücher|lectures et livres|lo que (?:he )?leí(?:do)?|o que (?:eu )?li|libri letti|gelezen boeken",
  ],
  [
    "Film",
    "movies?|films?|cinema|what i(?:['’]ve)? watched|filme|películas|filmes|电影|观影|観た映画|映画(?:鑑賞)?|影视|filme (?:und|&) serien|films et séries|películas y series|filmes e séries|film e serie(?: tv)?|films en series",
  ],
  [
    "TV Series",
    "(?:tv )?(?:shows|series)|television|tv|serie tv|series de televisión|serien|séries?|电视剧|剧集|ドラマ",
  ],
  ["Podcasts", "podcasts?|balados|pódcasts?|播客|ポッドキャスト"],
  ["Music", "music|albums?|concerts|songs|musik|musique|música|musica|muziek|音乐|音樂|音楽|ライブ"],
  [
    "Video Games",
    "(?:video ?)?games?|gaming|videospiele|jeux vid[ée]os?|videojuegos|juegos|jogos|giochi|videogiochi|spellen|spiele|jeux|游戏|遊戲|打游戏|ゲーム",
  ],
  ["Travel", "travels?|trips?|travell?ing|reisen|voyages?|viajes|viagens|viaggi|reizen|旅行|旅游"],
  [
    "Fitness",
    "(?:physical )?(?:health(?: ?(?:and|&|\\/) ?)?)?(?:fitness|exercise|exercising|workouts?|working out|gym)(?: ?(?:and|&|\\/) ?(?:health|sports?|wellness|nutrition|diet))?|sports?(?: ?(?:and|&) ?(?:fitness|exercise|health))?|sport und fitness|sport & gesundheit|fitness y salud|deportes?|esportes?|bewegung|健身|运动|锻炼|運動|筋トレ",
  ],
  [
    "Health",
    "(?:my )?(?:mental )?health(?: ?(?:and|&) ?(?:wellness|wellbeing|well-being))?|gesundheit|santé|salud|saúde|salute|gezondheid|健康",
  ],
  [
    "Gardening",
    "(?:the |in the )?garden(?:ing)?|allotment|im garten|garten|(?:le )?jardin(?:age)?|(?:el )?jardín|huerto|horta|orto|giardino|(?:de )?moestuin|tuin(?:ieren)?|园艺|種植|ガーデニング|家庭菜園",
  ],
  [
    "Cooking",
    "cooking|food|recipes|in the kitchen|kitchen|cooked|eating|essen|kochen|cuisine|cocina|cozinha|cucina|koken|做饭|烹饪|美食|料理",
  ],
  [
    "Home Improvement",
    "diy|house projects|home projects|home improvements?|renovations?|heimwerken|bricolage|bricolaje|fai da te|klussen|装修",
  ],
  [
    "Crafts",
    "crafts?|crafting|makes|made things|handicrafts|basteln|loisirs créatifs|manualidades|artesanato|knutselen|手工|手芸",
  ],
  [
    "Personal Finance",
    "(?:personal )?financ(?:e|es|ial)(?: (?:goals|health))?|money|finanzen|finanzas(?: personales)?|finanças(?: pessoais)?",
  ],
  ["Writing", "writing|my writing|schreiben|écriture|escritura|escrita"],
  ["Blogging", "(?:the |this |my )?blog(?:ging)?(?: posts?)?|blogs? (?:i wrote|written)|写博客|博客写作|ブログ"],
  [
    "Personal Website",
    "(?:this|my|personal|the) (?:web ?)?site|website|site updates|meine website|mon site|mi (?:sitio )?web|meu site|mijn website",
  ],
  [
    "Programming",
    "coding|programming|code & tech|programmieren|programmation|programación|programação|programmazione|programmeren|编程|写代码|プログラミング",
  ],
  [
    "Public Speaking",
    "talks(?: given)?|speaking|public speaking|talks (?:and|&) (?:workshops|conferences|events)|vorträge|charlas|palestras|登壇",
  ],
  [
    "Language Learning",
    "languages?|language learning|sprachen(?: lernen)?|langues|idiomas|lingue|talen|语言学习|外语|語学",
  ],
  ["Running", "running|runs|laufen|course à pied|跑步|ランニング"],
];
/** All of them at once, the group tells which: each by itself would repeat what may stand around it, in some 200 KB of machine code. */
const ANY_MEDIA = new RegExp(`^${COUNT}(?:${MEDIA.map(([, words]) => `(${words})`).join("|")})${BEHIND}$`, "i");
const STRENGTH = 2;
const LONGEST = 60;

/** What the words below 'Watched', 'Played' or 'Culture' say that it was. */
const FILM =
  /(?<!\p{L})(?:movies?|films?|cinema|sequels?|imdb|letterboxd|kino|cinéma|películas?|filmes?)(?!\p{L})|[🎬🎥🍿]|电影|映画/iu;
const SERIES =
  /(?<!\p{L})(?:tv|series|seasons?|episodes?|shows?|netflix|hbo|staffel|folgen?|saisons?|épisodes?|temporadas?|episódios?)(?!\p{L})|📺|电视剧|剧集|ドラマ/iu;
const GAMES =
  /(?<!\p{L})(?:(?:video ?)?games?|switch|steam|playstation|ps[45]|xbox|nintendo|videospiele?|jeux vidéo|videojuegos?|videogiochi)(?!\p{L})|🎮|游戏|ゲーム/iu;
const PODCASTS = /(?<!\p{L})podcasts?(?!\p{L})|播客/iu;
const MUSIC = /(?<!\p{L})(?:music|songs?|albums?|bands?|musik|musique|música|musica|muziek)(?!\p{L})|音乐|音楽/iu;
const BOOKS =
  /(?<!\p{L})(?:books?|novels?|goodreads|audiobooks?|bücher|roman|livres?|libros?|livros?|libri|boek(?:en)?)(?!\p{L})|[📚📖📕]|小说|読了/iu;

/** A heading or label that says only what one did with it; the text below says what it was. */
const DEEDS: readonly (readonly [words: RegExp, fields: readonly (readonly [topic: string, words: RegExp])[]])[] = [
  [
    /^(?:(?:recently|just|currently|now|still|what i(?:['’]m| am|['’]ve)?) )?(?:watch(?:ed|ing)?|seen|geschaut|gesehen|visto|regardé|assistido|visti|gekeken)$/iu,
    [
      ["Film", FILM],
      ["TV Series", SERIES],
    ],
  ],
  [
    /^(?:(?:recently|just|currently|now|still|what i(?:['’]m| am|['’]ve)?) )?(?:play(?:ed|ing)?|gespielt|joué|jugado|jogando|giocato|gespeeld)$/iu,
    [["Video Games", GAMES]],
  ],
  [
    /^(?:(?:recently|just|currently|now|still|what i(?:['’]m| am|['’]ve)?) )?(?:listen(?:ed|ing)?(?: to)?|heard|gehört|écouté|escuchado|ouvindo|ascoltato|geluisterd)$/iu,
    [
      ["Podcasts", PODCASTS],
      ["Music", MUSIC],
    ],
  ],
  [
    /^(?:entertainment|media(?: diet| consumed| log)?|culture|pop culture|consum(?:ed|ing)|inputs?|fun|leisure|free time|hobbies|hobby|kultur|medien|freizeit|loisirs|ocio|entretenimiento|lazer|entretenimento|cultura|svago|vrije tijd|cultuur|娱乐|书影音|休闲|趣味|娯楽)$/iu,
    [
      ["Film", FILM],
      ["TV Series", SERIES],
      ["Video Games", GAMES],
      ["Reading", BOOKS],
      ["Podcasts", PODCASTS],
      ["Music", MUSIC],
    ],
  ],
];

/** 'Top 10 Podcasts', 'Books I read', 'Watched' in a review of a week, month or year: what the author did with his time. */
export function findPursuitOfHeading(
  heading: string,
  line: number,
  below: readonly Pick<Passage, "text">[] = [],
): InterestMention[] {
  if (heading.length > LONGEST) return [];
  const own = pursuitOf(heading);
  const labels = own === undefined ? pursuitsBelow(heading, below) : [own];
  return labels.map((label) => ({ label, rule: "heading", line, text: heading, strength: STRENGTH }));
}

/** What one may have watched, played or heard. Remembered, as the labels of a form come back every week. */
const fieldsOf = remember((heading: string) => {
  const bare = cleanHeading(heading);
  return DEEDS.find(([words]) => words.test(bare))?.[1] ?? [];
});

function pursuitsBelow(heading: string, below: readonly Pick<Passage, "text">[]): string[] {
  if (below.length === 0) return [];
  return fieldsOf(heading)
    .filter(([, words]) => below.some(({ text }) => words.test(text)))
    .map(([topic]) => topic);
}

/** Remembered: the labels of a form come back every week. */
const pursuitOf = remember((heading: string): string | undefined => {
  const groups = ANY_MEDIA.exec(cleanHeading(heading))?.slice(1) ?? [];
  return MEDIA[groups.findIndex((group) => group !== undefined)]?.[0];
});
