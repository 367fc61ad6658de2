import type { Deed, UnspacedDeed } from "./deed.ts";
import { deed } from "./work.ts";

const MIX = "Mixing and Mastering";
const MAKE = "Music Production";
const COMPOSE = "Music Composition";

/** 'Composé de trois pièces', 'compuesto por piezas': what something is made of. */
const OF_PARTS = "(?! (?:d['’]|(?:de|des|du|por|pel[oa]s?|d[ai]|dai|dal(?:la|le|l['’])?)(?!\\p{L})))";
const compose = (starts: string, objects: string): Deed => {
  const { behind, ...told } = deed(COMPOSE, starts, objects);
  return { ...told, behind: `${OF_PARTS}${behind}` };
};
/** Not the battery of something: 'la batería del coche', 'a carga da bateria'. */
const drums = (word: string): string => `(?<!(?:de la|della|d[ae]) )${word}(?! d)`;
/** 'Temas de política' are no songs. */
const TEMAS = "temas?(?! (?:de|del|sobre|para)(?!\\p{L}))";
/** Not the list of tracks, the track of a race, the single purpose, the piece of mail. */
const SONGS = {
  track: "tracks?(?! (?:list|record|field|day|suit|bike|bikes|changes|pads?|lights?|of)(?!\\p{L}))",
  single: "(?<!an? )single(?! \\p{L})",
  piece: "pieces?(?! of(?!\\p{L}))",
};

/** How a song comes about, told by verb and object: 'mixed the vocals', 'die Melodie neu eingespielt', 'compuse una canción'. */
export const EN_MUSIC: readonly Deed[] = [
  deed(MIX, "mixed mixing remixed", `songs?|${SONGS.track}|album|vocals|drums|${SONGS.single}|ep|melody|stems`),
  deed(MIX, "mastered mastering", `${SONGS.track}|album|ep|${SONGS.single}|mix`),
  deed(
    MAKE,
    "produced programmed arranged",
    `beats?|basslines?|drums|drum patterns?|${SONGS.track}|songs?|melody|melodies`,
  ),
  deed(COMPOSE, "composed composing", `songs?|melody|melodies|${SONGS.piece}|${SONGS.track}|waltz|score`),
];

export const DE_MUSIC: readonly Deed[] = [
  deed(
    MIX,
    "song songs track tracks lied lieder stück stücke album vocals gesang drums melodie melodien",
    "gemischt|abgemischt|gemixt|gemastert",
  ),
  deed(
    MAKE,
    "beat beats drums drop bassline melodie melodien song songs track tracks refrain",
    "produziert|programmiert|eingespielt|arrangiert|gebaut",
  ),
  deed(COMPOSE, "melodie melodien lied lieder stück stücke song songs walzer", "komponiert|vertont"),
];

export const FR_MUSIC: readonly Deed[] = [
  deed(
    MIX,
    "mixé masterisé mixant mixer masteriser",
    `morceaux?|titres?|chansons?|pistes?|album|voix|${drums("batterie")}|mélodies?`,
  ),
  deed(MAKE, "produit arrangé programmé", `beats?|morceaux?|chansons?|${drums("batterie")}|lignes? de basse|mélodies?`),
  compose("composé composant", "morceaux?|titres?|chansons?|mélodies?|valse|pièces?"),
];

export const ES_MUSIC: readonly Deed[] = [
  deed(
    MIX,
    "mezclé mezclado mezclando mastericé masterizado masterizando",
    `canci[oó]n(?:es)?|${TEMAS}|pistas?|voces|${drums("batería")}|álbum|disco|melodías?`,
  ),
  deed(MAKE, "produje producido arreglé", `beats?|canci[oó]n(?:es)?|${TEMAS}|melodías?`),
  deed(MAKE, "programé", `beats?|${drums("batería")}|líneas? de bajo|melodías?`),
  compose("compuse compuesto componiendo", `canci[oó]n(?:es)?|${TEMAS}|melodías?|piezas?|vals`),
];

export const PT_MUSIC: readonly Deed[] = [
  deed(
    MIX,
    "mixei mixado mixando masterizei masterizado masterizando",
    `músicas?|faixas?|vozes|${drums("bateria")}|álbum|melodias?|canção|canções`,
  ),
  deed(
    MAKE,
    "produzi produzido programei",
    `beats?|batidas?|músicas?|faixas?|${drums("bateria")}|linhas? de baixo|melodias?`,
  ),
  compose("compus composto compondo", "músicas?|faixas?|melodias?|canção|canções|valsa"),
];

export const IT_MUSIC: readonly Deed[] = [
  deed(
    MIX,
    "mixato mixando missato masterizzato masterizzando",
    `bran[oi]|tracc(?:ia|e)|canzon[ei]|voci|${drums("batteria")}|album|melodi[ae]`,
  ),
  deed(
    MAKE,
    "prodotto programmato arrangiato",
    `beat|bran[oi]|canzon[ei]|${drums("batteria")}|line[ae] di basso|melodi[ae]`,
  ),
  compose("composto componendo", "bran[oi]|canzon[ei]|melodi[ae]|valzer|pezz[oi]"),
];

/** Up to four signs of one clause. */
const SOME = "[^，。；！？,;!?\\n]{0,4}?";

export const ZH_MUSIC: readonly UnspacedDeed[] = [
  { topic: MIX, words: `(?:歌|曲|轨|人声|鼓)${SOME}(?:混音|母带)|(?:做|调)(?:了|完)${SOME}(?:混音|母带)` },
  { topic: MAKE, words: `(?:写|编|做|改)(?:了|完)${SOME}(?:旋律|鼓点|编曲|伴奏)` },
];
