import type { ResourceReader } from "./identity.ts";
import { AMAZON } from "./isbn.ts";

/** A product is its number in that shop, whatever words and offers stand around it in the address. */
export const shop: ResourceReader = {
  identify(url, host) {
    if (!AMAZON.test(host)) return null;
    const number = /\/(?:dp|gp\/product|gp\/aw\/d)\/([\dA-Z]{10})(?:[/?]|$)/i.exec(url.pathname)?.[1]?.toUpperCase();
    if (number === undefined) return null;
    const id = `${host}/dp/${number}`;
    return { id, url: `https://${url.host}/dp/${number}`, kind: "other", partOf: null, name: id };
  },
};
