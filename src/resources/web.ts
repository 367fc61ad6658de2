import type { ResourceKind } from "../model.ts";
import { GITHUB_PAGES } from "./github.ts";
import { FORUM_HOST, isJudged } from "./guess-kind.ts";
import { type Identity, isBelow, type ResourceReader } from "./identity.ts";

/** Says where a reader came from, not what is there. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|vero_id|oly_\w+_id|ref|ref_|ref_src|ref_url|referrer|share|si|spm|feature|trk|cmpid|s_cid|_ga|_gl|pk_\w+|piwik_\w+|mtm_\w+|wt_mc|wt\.mc_id|ncid|cmp|at_(?:medium|campaign|custom\d)|hss_channel|_bhlid|sr_share|ck_subscriber_id|wickedid|ttclid|li_fat_id|epik|srsltid|__s|__hs\w+|source_medium)$/i;

const KINDS: readonly [ResourceKind, ReadonlySet<string>][] = [
  [
    "paper",
    domains(
      "openreview.net aclanthology.org papers.nips.cc papers.neurips.cc proceedings.mlr.press proceedings.neurips.cc semanticscholar.org biorxiv.org medrxiv.org jmlr.org ssrn.com ieeexplore.ieee.org eprint.iacr.org paperswithcode.com distill.pub pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov sciencedirect.com link.springer.com jstor.org pnas.org journals.plos.org frontiersin.org mdpi.com",
    ),
  ],
  ["video", domains("youtube.com vimeo.com ted.com twitch.tv bilibili.com media.ccc.de")],
  [
    "course",
    domains(
      "coursera.org edx.org udemy.com udacity.com khanacademy.org ocw.mit.edu course.fast.ai fast.ai freecodecamp.org codecademy.com egghead.io frontendmasters.com pluralsight.com brilliant.org exercism.org deeplearning.ai nptel.ac.in onlinecourses.nptel.ac.in fullstackopen.com theodinproject.com learn.deeplearning.ai executeprogram.com",
    ),
  ],
  [
    "book",
    domains(
      "goodreads.com oreilly.com manning.com pragprog.com leanpub.com nostarch.com bookshop.org gutenberg.org openlibrary.org books.google.com greenteapress.com dspguide.com deeplearningbook.org d2l.ai craftinginterpreters.com eloquentjavascript.net learnyouahaskell.com automatetheboringstuff.com",
    ),
  ],
  ["dataset", domains("archive.ics.uci.edu image-net.org commoncrawl.org data.gov zenodo.org")],
  [
    "community",
    domains(
      "reddit.com news.ycombinator.com lobste.rs stackoverflow.com stackexchange.com superuser.com serverfault.com askubuntu.com discord.com discord.gg discourse.org twitter.com x.com mastodon.social bsky.app meetup.com quora.com linkedin.com slack.com tildes.net facebook.com instagram.com redd.it t.me zulipchat.com tiktok.com mathoverflow.net",
    ),
  ],
  [
    "docs",
    domains(
      "readthedocs.io readthedocs.org docs.rs pkg.go.dev developer.mozilla.org devdocs.io rubydoc.info hexdocs.pm cppreference.com man7.org kernel.org w3.org wiki.archlinux.org learn.microsoft.com apidock.com linux.die.net tldp.org caniuse.com",
    ),
  ],
  [
    "article",
    domains(
      "medium.com substack.com dev.to wikipedia.org hashnode.dev towardsdatascience.com css-tricks.com smashingmagazine.com nytimes.com theguardian.com bbc.co.uk bbc.com wiktionary.org zhuanlan.zhihu.com jianshu.com cnblogs.com juejin.cn qiita.com zenn.dev",
    ),
  ],
  ["repository", domains("gitlab.com codeberg.org sr.ht bitbucket.org sourceforge.net")],
  [
    "tool",
    domains(
      "chromewebstore.google.com apps.apple.com play.google.com npmjs.com pypi.org crates.io rubygems.org hex.pm packagist.org formulae.brew.sh marketplace.visualstudio.com",
    ),
  ],
];

/** Any address: itself without scheme, 'www.', final slash, fragment and tracking. */
export const web: ResourceReader = {
  identify(url, host): Identity {
    const search = withoutTracking(url, host);
    // A page that is addressed behind '#/' or '#!' is another page, not another place on it.
    const hash = /^#(?:!|\/)./.test(url.hash) ? url.hash : "";
    const path = url.pathname.replace(/\/+$/, "");
    const port = url.port === "" ? "" : `:${url.port}`;
    const id = `${host}${port}${path}${search}${hash}`;
    const shown = `${url.protocol}//${url.host}${url.pathname}${search}${hash}`;
    return { id, url: shown, kind: findKind(host, url.pathname), partOf: null, name: nameOf(host, url.pathname) };
  },
};

/** Only there a name of one letter says where a reader came from. */
const OWN_TRACKING: readonly [ReadonlySet<string>, RegExp][] = [
  [domains("twitter.com x.com"), /^[st]$/],
  [domains("medium.com towardsdatascience.com"), /^(?:source|sk|gi)$/],
  [domains("reddit.com"), /^(?:context|rdt|share_id)$/],
  [domains("linkedin.com"), /^(?:rcm|trackingId)$/i],
  [domains("coursera.org udemy.com"), /^(?:couponCode|siteID|ranMID|ranEAID|ranSiteID|action|matchtype)$/],
  [domains("nytimes.com"), /^(?:smid|smtyp|partner|emc|mcubz|unlocked_article_code)$/],
];

function isTracking(name: string, host: string): boolean {
  return TRACKING.test(name) || OWN_TRACKING.some(([hosts, names]) => isBelow(host, hosts) && names.test(name));
}

function withoutTracking(url: URL, host: string): string {
  if (url.search === "") return "";
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair.split("=")[0] ?? "", host));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

function findKind(host: string, path: string): ResourceKind {
  if (host === "kaggle.com")
    return /^\/(?:datasets|[^/]+\/datasets)\b/.test(path) || (/^\/[^/]+\/[^/]+\/?$/.test(path) && !KAGGLE.test(path))
      ? "dataset"
      : /^\/(?:learn|code)\b/.test(path)
        ? "course"
        : "community";
  if (host === "ncbi.nlm.nih.gov" && path.startsWith("/pmc/articles/")) return "paper";
  if (host === "huggingface.co" && path.startsWith("/datasets/")) return "dataset";
  if (isProfile(host, path)) return "profile";
  if (isJudged(host, path)) return "problem";
  if (isBelow(host, PLAYGROUNDS)) return path === "/" ? "tool" : SHOWN.test(path) ? "other" : "repository";
  if (/\.ipynb$/i.test(path)) return "notebook";
  if (isBook(host, path)) return "book";
  const byHost = KINDS.find(([, hosts]) => isBelow(host, hosts))?.[0];
  if (byHost === undefined && isCourse(host, path)) return "course";
  // The front page of a journal is no paper.
  if (byHost !== undefined) return byHost === "paper" && path === "/" ? "article" : byHost;
  if (FORUM_HOST.test(host) || /^\/t\/[\w-]+\/\d+/.test(path)) return "community";
  if (
    (host !== "docs.google.com" && /^(?:docs?|developers?|api|wiki|help|support|reference|manual)\./.test(host)) ||
    /^\/(?:docs?|documentation|reference|manual|api|guide)(?:\/|$)/i.test(path)
  )
    return "docs";
  if (
    /\/(?:blog|posts?|articles?|writing|essays?|news)\//i.test(path) ||
    /\/(?:19|20)\d\d\/\d\d\//.test(path) ||
    /^blog\./.test(host)
  )
    return "article";
  if (/\/(?:courses?|class|lectures?)(?:\/|$)/i.test(path) || /^(?:courses?|class)\./.test(host)) return "course";
  return "other";
}

/** Where code is written on the page itself. */
const PLAYGROUNDS = domains("codesandbox.io codepen.io jsfiddle.net");
/** What the code does, without the code: '/ada/full/AbCdEf'. */
const SHOWN = /\/(?:full(?:page)?|live|debug|show|embedded)(?:\/|$)/i;

/** Whoever has a page of his own in a community is a person and no community. */
const PROFILES: readonly [ReadonlySet<string>, RegExp][] = [
  [
    domains("twitter.com x.com"),
    /^\/(?!(?:home|search|explore|i|hashtag|intent|share|login|tos|privacy)\/?$)@?\w{1,20}\/?$/i,
  ],
  [domains("linkedin.com"), /^\/in\/[^/]+\/?$/i],
  [domains("bsky.app"), /^\/profile\/[^/]+\/?$/i],
  [domains("instagram.com facebook.com"), /^\/(?!(?:groups|events|explore|pages)\/?$)[\w.]+\/?$/i],
  [domains("reddit.com"), /^\/u(?:ser)?\/[^/]+\/?$/i],
  [domains("stackoverflow.com stackexchange.com superuser.com serverfault.com"), /^\/users\/\d+/i],
];

function isProfile(host: string, path: string): boolean {
  if (host === "github.com") return /^\/[\w-]+\/?$/.test(path) && !GITHUB_PAGES.has(path.replaceAll("/", ""));
  // Mastodon and its like stand anywhere: 'fosstodon.org/@name'.
  if (/^\/@\w+\/?$/.test(path) && /(?:^|\.)(?:\w*(?:mastodon|toot|todon)\w*|hachyderm|mstdn)\./.test(host)) return true;
  return PROFILES.some(([hosts, pattern]) => isBelow(host, hosts) && pattern.test(path));
}

const CODE = "(?:cs|cse|ee|eecs|ece|cis|stat|stats|math|phys|bio|chem|econ|ling|6)-?\\d{2,3}[a-z]{0,2}";
const TERM =
  "(?:sp|fa|wi|su|spring|fall|autumn|winter|summer)[-_]?(?:20)?\\d\\d|(?:20)\\d\\d[-_]?(?:sp|fa|spring|fall|autumn|winter|summer)";
const BY_CODE = new RegExp(`(?:^|[/._~-])${CODE}(?:$|[/._-])`, "i");
const BY_TERM = new RegExp(`(?:^|[/._~-])(?:${TERM})(?:$|[/._-])`, "i");

/** 'cs231n.stanford.edu', '…/berkeley-cs294-158-sp20/': the number of a course at a university, or with the term in which it was held. */
function isCourse(host: string, path: string): boolean {
  const isSchool = /\.(?:edu|ac)(?:\.\w\w)?$/.test(host);
  const [code, term] = [BY_CODE.test(`${host}${path}`), BY_TERM.test(path)];
  return (
    (code && (isSchool || term)) || (isSchool && (term || /\/(?:courses?|teaching|syllabus)(?:\/|\.|$)/i.test(path)))
  );
}

/** 'doc.rust-lang.org/book/', 'tides-book.pdf': a book that is a site or a file of its own. */
function isBook(host: string, path: string): boolean {
  return (
    /\/(?:e?book|textbook)\/?$/i.test(path) ||
    /(?:^|[/_-])(?:e-?|text)?book\.(?:pdf|epub)$/i.test(path) ||
    /^[\w-]+-book\./.test(host)
  );
}

/** Pages of Kaggle itself; all else with two parts is a user's data set. */
const KAGGLE =
  /^\/(?:c|code|competitions|discussions?|docs|getting-started|learn|models|organizations|questions-and-answers|search|static|work)\//;

function nameOf(host: string, path: string): string {
  const bare = path.replace(/\/+$/, "");
  try {
    return `${host}${decodeURI(bare)}`;
  } catch {
    return `${host}${bare}`;
  }
}

function domains(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
