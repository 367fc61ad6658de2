import type { InterestMention, Passage } from "../model.ts";
import { remember } from "../remember.ts";
import { cleanHeading } from "./headings.ts";

const COUNT =
  "(?:(?:my|the|our|meine|mes|mis|meus|mijn|今年的?|本月|上周) )?(?:(?:top|best|favou?rite) )?(?:\\d+ )?(?:best |favou?rite )?";
const BEHIND =
  "(?:(?:,| and| &) (?:tv shows|tv series|shows|series|movies|films))?(?: (?:i(?:['’]ve)? (?:read|finished|watched|played|listened to|enjoyed|loved)|of (?:the|this|\\d{4}).*|in \\d{4}|this (?:week|month|year|quarter)|read|watched|played|listened to|gelesen|lus|leídos|lidos))?";

/** What people say above a list of what they read, saw or heard, and the pursuit that it stands for; the first that fits counts. */
const MEDIA: readonly (readonly [topic: string, words: string])[] = [
  [
    "Reading",
    "books?|(?:just |recently )?read(?: (?:this|last) (?:week|month|year))?|reading(?: (?:queue|log))?|(?:currently|recently|now|still) reading|bookshelf|what i(?:['’]ve| have)? (?:been )?read(?:ing)?|novels|bücher|gelesen|lektüre|livres|lectures?(?= lus)|libros|lecturas|livros|leituras|libri|letture|boeken|gelezen|读书|阅读|书籍|讀書|看书|読書|読んだ本|本",
  ],
  ["Film", "movies?|films?|cinema|what i(?:['’]ve)? watched|filme|películas|filmes|电影|観た映画|映画|影视"],
  ["TV Series", "(?:tv )?(?:shows|series)|television|tv|serien|séries?|电视剧|剧集|ドラマ"],
  ["Podcasts", "podcasts?|播客|ポッドキャスト"],
  ["Music", "music|albums?|concerts|songs|musik|musique|música|musica|muziek|音乐|音樂|音楽|ライブ"],
  ["Video Games", "(?:video ?)?games?|gaming|videospiele|jeux vid[ée]os?|videojuegos|游戏|遊戲|ゲーム"],
  ["Travel", "travels?|trips?|travell?ing|reisen|voyages?|viajes|viagens|viaggi|reizen|旅行|旅游"],
  [
    "Fitness",
    "(?:physical )?(?:health(?: ?(?:and|&|\\/) ?)?)?(?:fitness|exercise|exercising|workouts?|working out|gym)(?: ?(?:and|&|\\/) ?(?:health|sports?|wellness|nutrition|diet))?|sport und fitness|fitness y salud",
  ],
  [
    "Personal Finance",
    "(?:personal )?financ(?:e|es|ial)(?: (?:goals|health))?|money|finanzen|finanzas(?: personales)?|finanças(?: pessoais)?",
  ],
  ["Writing", "writing|my writing|schreiben|écriture|escritura|escrita"],
  ["Running", "running|runs|laufen|course à pied|跑步|ランニング"],
];
/** All of them at once, the group tells which: each by itself would repeat what may stand around it, in some 200 KB of machine code. */
const ANY_MEDIA = new RegExp(`^${COUNT}(?:${MEDIA.map(([, words]) => `(${words})`).join("|")})${BEHIND}$`, "i");
const STRENGTH = 2;
const LONGEST = 60;

/** A heading or label that says only what one did with it; the text below says what it was. */
const DEEDS: readonly (readonly [words: RegExp, fields: readonly (readonly [topic: string, words: RegExp])[]])[] = [
  [
    /^(?:(?:recently|just|currently|now|still|what i(?:['’]m| am|['’]ve)?) )?(?:watch(?:ed|ing)?|seen|geschaut|gesehen|visto|regardé|assistido|visti|gekeken)$/iu,
    [
      [
        "Film",
        /(?<!\p{L})(?:movies?|films?|cinema|sequels?|imdb|letterboxd|kino|cinéma|películas?|filmes?)(?!\p{L})/iu,
      ],
      [
        "TV Series",
        /(?<!\p{L})(?:tv|series|seasons?|episodes?|shows?|netflix|hbo|staffel|folgen?|saisons?|épisodes?|temporadas?|episódios?)(?!\p{L})/iu,
      ],
    ],
  ],
  [
    /^(?:(?:recently|just|currently|now|still|what i(?:['’]m| am|['’]ve)?) )?(?:play(?:ed|ing)?|gespielt|joué|jugado|jogando|giocato|gespeeld)$/iu,
    [["Video Games", /(?<!\p{L})(?:(?:video ?)?games?|switch|steam|playstation|ps[45]|xbox|nintendo)(?!\p{L})/iu]],
  ],
  [
    /^(?:(?:recently|just|currently|now|still|what i(?:['’]m| am|['’]ve)?) )?(?:listen(?:ed|ing)?(?: to)?|heard|gehört|écouté|escuchado|ouvindo|ascoltato|geluisterd)$/iu,
    [
      ["Podcasts", /(?<!\p{L})podcasts?(?!\p{L})/iu],
      ["Music", /(?<!\p{L})(?:music|songs?|albums?|bands?|musik|musique|música|musica|muziek)(?!\p{L})/iu],
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
