const PICTURE = "(?:image|photo(?:graph)?|picture|illustration|artwork|icon)s?";
const CREDIT = new RegExp(
  `^[^\\p{L}]*(?:${[
    `(?:the )?(?:cover|header|hero|feature[d]?|banner|title|thumbnail|preview) (?:${PICTURE}|art)(?: (?:is|was))?(?: (?:credits?|source|taken|made))?(?: ?:| (?:by|from|via|courtesy|credits?)(?!\\p{L}))`,
    `${PICTURE}(?: (?:credits?|source))?(?: ?:| (?:by|via|courtesy of|credits?)(?!\\p{L}))`,
    "(?:titel|beitrags|header)?(?:bild|foto)(?:nachweis|quelle| von| ?:)|(?:image|photo) (?:de couverture|par)|(?:imagen|imagem|foto) (?:de portada|de capa|por)",
  ].join("|")})`,
  "iu",
);
const LONGEST = 200;

/** Whether a line only says whose a picture is: 'Cover image by Ada', 'Photo: Ada, from the library'. */
export function isCredit(text: string): boolean {
  return text.length <= LONGEST && CREDIT.test(text);
}
