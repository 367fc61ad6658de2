import { identifyGist, repositoryIdentity } from "./github.ts";
import type { Identity, ResourceReader } from "./identity.ts";

/** Colab, nbviewer and Binder only show a notebook: it is the file in its repository. One in Drive has an id of its own. */
export const notebook: ResourceReader = {
  identify(url, host) {
    const parts = url.pathname.split("/").filter((part) => part !== "");
    if (host === "colab.research.google.com") {
      if (parts[0] === "gist") return identifyGist(url);
      if (parts[0] === "github") return repositoryIdentity(parts[1], parts[2], parts.slice(5));
      const id = parts[0] === "drive" ? parts[1] : undefined;
      if (id === undefined) return null;
      return {
        id: `colab:${id}`,
        url: `https://colab.research.google.com/drive/${id}`,
        kind: "notebook",
        partOf: null,
        name: `Colab notebook ${id.slice(0, 8)}`,
      };
    }
    if (host === "mybinder.org") return identifyBinder(url, parts);
    if (host !== "nbviewer.org" && host !== "nbviewer.jupyter.org") return null;
    if (parts[0] === "gist") return identifyGist(url);
    return parts[0] === "github" ? repositoryIdentity(parts[1], parts[2], parts.slice(5)) : null;
  },
};

/** 'v2/gh/owner/repository/branch?labpath=a.ipynb'. */
function identifyBinder(url: URL, parts: readonly string[]): Identity | null {
  if (parts[0] !== "v2" || parts[1] !== "gh") return null;
  const path = ["filepath", "labpath", "urlpath"].map((key) => url.searchParams.get(key)).find((value) => value);
  return repositoryIdentity(parts[2], parts[3], path?.replace(/^(?:lab\/tree|tree)\//, "").split("/") ?? []);
}
