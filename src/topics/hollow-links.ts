/** What links say in nine languages when they name nothing, in small letters. */
const HOLLOW = new Set(
  [
    "another; click; from; before; after; this one; that one; see here; source here; original source; the source",
    "hier; da; dort; quelle; quellen; siehe hier; mehr; mehr dazu; mehr lesen; weiterlesen; hier klicken; folien; beitrag",
    "ici; là; par ici; lien; vidéo; voir; voir ici; cliquez ici; plus; en savoir plus; lire la suite; suite",
    "aquí; ahí; acá; enlace; fuente; vídeo; ver; más; leer más; haz clic aquí; pincha aquí",
    "aqui; ali; ligação; fonte; veja; mais; leia mais; saiba mais; clique aqui",
    "qui; qua; collegamento; vedi; leggi; altro; leggi tutto; clicca qui",
    "daar; bron; meer; lees meer; lees verder; klik hier",
    "тут; здесь; ссылка; по ссылке; источник; видео; статья; подробнее",
    "ここ; こちら; これ; リンク; この動画; この記事; このページ; 動画; 記事; 出典; ソース; 続きを読む",
    "这里; 這裡; 此处; 此處; 这; 链接; 連結; 此链接; 点击这里; 点这里; 点击此处; 这个视频; 这个链接; 这篇文章; 这篇; 视频; 原文; 来源; 出处; 更多",
  ].flatMap((list) => list.split("; ")),
);
/** 'dieser Link', 'cette vidéo', 'este artículo', 'questo sito', 'deze pagina'. */
const POINTING =
  /^(?:diese[rsmn]?|der|die|das|dem|ein|eine[rmns]?|ce|cet|cette|le|la|un|une|est[ea]|es[ea]|el|una|nest[ea]|ness[ea]|o|a|um|uma|quest[oa]|il|lo|deze|dit|dat|het|een|эт[аоу]|этот) (?:link|artikel|video|beitrag|seite|post|blogpost|vortrag|lien|article|vidéo|page|billet|site|enlace|artículo|vídeo|página|artigo|collegamento|articolo|pagina|sito|bron|ссылка|ссылку|статья|видео)$/u;

/** 'Ver tutorial', 'voir la vidéo'. */
const LOOKING =
  /^(?:ver|vea|mira|voir|regarder|veja|assistir|vedi|guarda|bekijk|zum|see|view|watch|open) (?:(?:el|la|le|o|a|il|het|de|the) )?(?:tutorial|tutoriel|tuto|vídeo|vidéo|video|curso|cours|corso|cursus|course|artículo|artigo|articolo|artikel|article|demo|código|code|proyecto|projeto|progetto|projet|project|página|page|sitio|site|web|website|post|certificado|certificate|certificat)$/u;

/** Whether the words of a link only point at what it leads to: 'hier', 'cette vidéo', 'この記事'. English ones are known to `cleanLinkText`. */
export function isHollow(text: string): boolean {
  const lower = text.toLowerCase();
  return HOLLOW.has(lower) || POINTING.test(lower) || LOOKING.test(lower);
}
