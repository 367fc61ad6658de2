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
  if (EXERCISE.test(pathname) && !ABOUT_EXERCISE.test(pathname)) return "problem";
  return isSentence(pathname) ? "article" : "other";
}

/** '/problems/mend-a-net-in-the-dark', '/problem.php?id=7': set by somebody to be solved. */
const EXERCISE = /\/(?:problems?|challenges?|exercises?|katas?)\/.|\/problem\.(?:php|html?|aspx?)$|\/problem=\d/i;
/** What others say of it, and how they came off. */
const ABOUT_EXERCISE =
  /\/(?:solutions?|editorials?|discuss(?:ions?)?|submissions?|blogs?|standings?|rankings?|leaderboards?|status)(?:\/|$)/i;
/** Where programs judge what is handed in. */
const JUDGES =
  /(?:^|\.)(?:leetcode(?:-cn)?\.com|leetcode\.cn|projecteuler\.net|codeforces\.com|atcoder\.jp|hackerrank\.com|codewars\.com|spoj\.com|luogu\.(?:com\.cn|org)|acwing\.com|lintcode\.com|nowcoder\.com|poj\.org|acm\.hdu\.edu\.cn|onlinejudge\.org|kattis\.com|adventofcode\.com|rosalind\.info|cses\.fi)$|^(?:oj|judge)\./;
const JUDGED =
  /\/(?:problems?|challenges?|katas?|exercises?|tasks?|practice|contests?\/[^/]+|\d{4}\/day|p)\/.|\/problem(?:\.\w+$|=\d)|\/showproblem\.php$/i;

/** A problem of a judge, 'judge.example.org/problem/7': neither its front page nor a solution. */
export function isJudged(host: string, path: string): boolean {
  return JUDGES.test(host) && JUDGED.test(path) && !ABOUT_EXERCISE.test(path);
}

/** Shelves of a tool's site whose pages tell how it works: '/stable/modules/nets.html', '/zh/layers/', '/v2/cli/'. */
const TOLD_ON_SITE =
  /\/(?:(?:en|de|fr|es|it|pt|pl|nl|ru|zh|ja|ko)(?:[-_][a-z]{2,4})?|stable|latest|current|v?\d+(?:\.(?:\d+|x))+|v\d+|modules?|api|api[-_]docs|auto_examples|examples?|learn|getting[-_]started|quick-?start|user[-_]guide|guides?|cli|commands?|cmd|config(?:uration)?|functions?|class(?:es)?|ref|spec|wiki)\/./i;
const PAGE = /\/[^/]+\/[^/]+\.html?$/i;
/** What others made with it: '/themes/dark-tide/', '/file/aB3x/harbour'. */
const MADE_WITH_IT =
  /\/(?:themes?|templates?|gallery|galleries|showcase|files?|boards?|design|proto|community|users?|people|playlists?|build|jobs?)\/./i;

/**
 * What a page on the site of a tool is where no words around its link say so: the tool itself, but for its documentation, for what others
 * made with it, and for whatever else the address lets suppose.
 */
export function kindOnToolSite(href: string): ResourceKind {
  const guessed = guessKind(href);
  if (guessed !== "other") return guessed;
  const { pathname } = new URL(href);
  if (MADE_WITH_IT.test(pathname)) return "other";
  return TOLD_ON_SITE.test(pathname) || PAGE.test(pathname) ? "docs" : "tool";
}

/** '/why-the-tide-never-waits': the title of a text. */
function isSentence(path: string): boolean {
  if (EXERCISE.test(path)) return false;
  const words = (path.replace(/\/+$/, "").split("/").at(-1) ?? "").replace(/\.\w+$/, "").split(/[-_]/);
  return words.length >= FEWEST_WORDS && words.some((word) => WORD.test(word));
}
