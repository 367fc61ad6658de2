const PICTURE = "(?:image|photo(?:graph)?|picture|illustration|artwork|icon)s?";
const CREDIT = new RegExp(
  `^[^\\p{L}]*(?:${[
    "h\\/t(?!\\p{L})|(?:hat[ -]?tips?|credits?|kudos|props|shout-?outs?) (?:(?:goes?|go) )?to(?!\\p{L})",
    `(?:the )?(?:cover|header|hero|feature[d]?|banner|title|thumbnail|preview) (?:${PICTURE}|art)(?: (?:is|was))?(?: (?:credits?|source|taken|made))?(?: ?:| (?:by|from|via|courtesy|credits?)(?!\\p{L}))`,
    `${PICTURE}(?: (?:credits?|source))?(?: ?:| (?:by|via|courtesy of|credits?)(?!\\p{L}))`,
    "(?:titel|beitrags|header)?(?:bild|foto)(?:nachweis|quelle| von| ?:)|(?:image|photo) (?:de couverture|par)|(?:imagen|imagem|foto) (?:de portada|de capa|por)",
  ].join("|")})`,
  "iu",
);
/** What such a page is, and who began it. */
const OF_NOW_PAGE =
  /(?<!\p{L})\/?now[ -]pages?(?!\p{L})[^.]{0,80}(?:inspired|sivers|nownownow|movement)|(?:inspired|idea)[^.]{0,40} (?:by|of|from) [^.]{0,30}sivers|(?:^|if you have [^.]{0,40}, )you (?:can|should|could) (?:make|have|create) one/iu;
const LONGEST = 200;

/** Whether a line only says whose a picture or a hint is: 'Cover image by Ada', 'h/t Ada Moss', 'Photo: Ada, from the library', or where the idea of a now page is from. */
export function isCredit(text: string): boolean {
  return text.length <= LONGEST && (CREDIT.test(text) || OF_NOW_PAGE.test(text));
}
