import type { ResourceReader } from "./identity.ts";

const HOSTS = new Set([
  "arxiv.org",
  "export.arxiv.org",
  "ar5iv.org",
  "ar5iv.labs.arxiv.org",
  "alphaxiv.org",
  "arxiv-vanity.com",
  "huggingface.co",
  "doi.org",
  "dx.doi.org",
]);
const PATH =
  /^\/(?:abs|pdf|html|format|ps|papers|10\.48550\/arxiv\.)\/?((?:\d{4}\.\d{4,5})|(?:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))(?:v\d+)?(?:\.pdf)?\/?$/i;

/** Abstract, PDF, every version and its DOI are one paper. */
export const arxiv: ResourceReader = {
  identify(url, host) {
    const number = HOSTS.has(host) ? PATH.exec(url.pathname)?.[1] : undefined;
    if (number === undefined) return null;
    return {
      id: `arxiv:${number}`,
      url: `https://arxiv.org/abs/${number}`,
      kind: "paper",
      partOf: null,
      name: `arXiv:${number}`,
    };
  },
};
