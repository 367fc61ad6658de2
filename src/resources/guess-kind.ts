import type { ResourceKind } from "../model.ts";
import { AMAZON } from "./isbn.ts";

/** Where things are sold: 'shop.example.org', '/products/tide-clock', and the houses that sell everything. */
const SHOP_HOST =
  /^(?:shop|store)\.|(?:^|\.)(?:newegg|bhphotovideo|bestbuy|etsy|aliexpress|ikea|adafruit|sparkfun)\.com$|(?:^|\.)ebay\./;
const SHOP_PATH = /\/(?:products|shop|store|item|itm)\/.|\/product\/[^/]*\d/i;

/** 'ruby-doc.org', 'tidedocs.org', 'nets.wiki'. */
const DOCS_HOST = /(?:^|[.-])docs?\.[a-z]{2,}$|docs\.(?:org|net|io|dev)$|\.wiki$/;
const DOCS_PATH = /\/(?:docs?|documentation|manual|manpages?|man|rdoc|javadoc|reference)(?:\/|$)/i;

/** 'forum.example.org', '/questions/7', '/community/threads/…'. */
export const FORUM_HOST = /^(?:forums?|community|discuss|discourse|discussions?|lists|chat)\./;
const FORUM_PATH = /\/(?:forums?|threads?|discussions?|pipermail|mailman|questions\/\d+)(?:\/|$)/i;

/** '/tutorials/mend-a-net', '/2019/low-tides-of-the-year', '/2024/Dec/22/nets/', '/p/the-tide-we-missed'. */
const ARTICLE_HOST = /\.blog$|^(?:dev)?blogs?\./;
const ARTICLE_PATH =
  /\/(?:tutorials?|blogs?)\/.|\/(?:19|20)\d\d\/(?:[a-z]{3,9}\/\d\d?\/|[a-z\d]+(?:-[a-z\d]+){2})|\/p\/[a-z\d]+(?:-[a-z\d]+){2}/i;

/** What only sentences have, and no name of a thing for sale. */
const WORD =
  /^(?:an?|the|to|how|why|what|when|where|is|are|was|my|your|you|i|we|its|from|without|wont|dont|cant|does|should)$/i;
const FEWEST_WORDS = 4;

/**
 * What an address lets suppose where neither its host nor the words around a link name the kind: documentation, a thread, a thing for
 * sale, an article. 'Other' where it says nothing.
 */
export function guessKind(href: string): ResourceKind {
  if (!URL.canParse(href)) return "other";
  const { hostname, pathname } = new URL(href);
  const host = hostname.replace(/^www\./, "");
  if (SHOP_HOST.test(host) || SHOP_PATH.test(pathname) || (AMAZON.test(host) && pathname.includes("/dp/")))
    return "product";
  // What can be fetched there is no page of it.
  const isFile = /\.(?:pdf|zip|png|jpe?g|gif|svg|webp|mp[34]|xml)$/i.test(pathname);
  if (isFile || host === "docs.google.com") return "other";
  if (FORUM_HOST.test(host) || FORUM_PATH.test(pathname)) return "community";
  if (ARTICLE_HOST.test(host) || ARTICLE_PATH.test(pathname)) return "article";
  if (DOCS_HOST.test(host) || DOCS_PATH.test(pathname)) return "docs";
  return isSentence(pathname) ? "article" : "other";
}

/** '/problems/mend-a-net-in-the-dark': set by somebody to be solved. */
const EXERCISE = /\/(?:problems?|challenges?|exercises?|katas?)\//i;

/** '/why-the-tide-never-waits': the title of a text. */
function isSentence(path: string): boolean {
  if (EXERCISE.test(path)) return false;
  const words = (path.replace(/\/+$/, "").split("/").at(-1) ?? "").replace(/\.\w+$/, "").split(/[-_]/);
  return words.length >= FEWEST_WORDS && words.some((word) => WORD.test(word));
}
