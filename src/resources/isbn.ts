import type { ResourceReader } from "./identity.ts";

/** Amazon in any country. */
export const AMAZON = /^(?:[a-z]+\.)?amazon\.(?:com?\.)?[a-z]{2,3}$/;
const SHOPS = new Set([
  "openlibrary.org",
  "bookshop.org",
  "isbnsearch.org",
  "goodreads.com",
  "worldcat.org",
  "books.google.com",
  "abebooks.com",
  "barnesandnoble.com",
  "thalia.de",
  "oreilly.com",
  "learning.oreilly.com",
  "packtpub.com",
  "mitpress.mit.edu",
  "indiebound.org",
  "powells.com",
  "waterstones.com",
  "blackwells.co.uk",
  "bookdepository.com",
  "hugendubel.de",
  "routledge.com",
  "cambridge.org",
  "press.princeton.edu",
  "penguinrandomhouse.com",
]);
const IN_PATH = /(?<![\dX])(97[89]\d{10}|\d{9}[\dX])(?![\dX])/gi;

/** A book is its ISBN in every shop, written with 10 or 13 digits; an address without a valid one is left to the others. */
export const isbn: ResourceReader = {
  identify(url, host) {
    const number = AMAZON.test(host)
      ? findAmazon(url)
      : SHOPS.has(host) || /^books\.google\.(?:com?\.)?[a-z]{2,3}$/.test(host)
        ? findAny(url)
        : null;
    if (number === null) return null;
    return {
      id: `isbn:${number}`,
      url: `https://${url.host}${url.pathname}`,
      kind: "book",
      partOf: null,
      name: `ISBN ${number}`,
    };
  },
};

/** Only where Amazon puts the number of a product; a product that is no book has another kind of number. */
function findAmazon(url: URL): string | null {
  return toIsbn13(
    /\/(?:dp|gp\/product|gp\/aw\/d|exec\/obidos\/(?:ASIN|tg\/detail\/-)|o\/ASIN)\/([\dX]{10})(?:[/?]|$)/i.exec(
      url.pathname,
    )?.[1] ?? "",
  );
}

function findAny(url: URL): string | null {
  const text = `${url.pathname} ${url.searchParams.get("isbn") ?? ""} ${url.searchParams.get("ean") ?? ""} ${url.searchParams.get("vid") ?? ""}`;
  for (const [number] of text.replace(/(?<=\d)-(?=[\dX])/gi, "").matchAll(IN_PATH)) {
    const found = toIsbn13(number);
    if (found !== null) return found;
  }
  return null;
}

/** 13 digits for a number whose check digit is right; null for any other. */
export function toIsbn13(text: string): string | null {
  const number = text.toUpperCase();
  if (/^97[89]\d{10}$/.test(number)) return checkDigit13(number.slice(0, 12)) === number[12] ? number : null;
  if (!/^\d{9}[\dX]$/.test(number)) return null;
  const sum = [...number].reduce((total, sign, at) => total + (sign === "X" ? 10 : Number(sign)) * (10 - at), 0);
  const twelve = `978${number.slice(0, 9)}`;
  return sum % 11 === 0 ? `${twelve}${checkDigit13(twelve)}` : null;
}

function checkDigit13(twelve: string): string {
  const sum = [...twelve].reduce((total, sign, at) => total + Number(sign) * (at % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}
