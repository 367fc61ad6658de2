import { repositoryIdentity } from "./github.ts";
import type { ResourceReader } from "./identity.ts";

/** Colab and nbviewer only show a notebook: it is the file in its repository. One in Drive has an id of its own. */
export const notebook: ResourceReader = {
  identify(url, host) {
    const parts = url.pathname.split("/").filter((part) => part !== "");
    if (host === "colab.research.google.com") {
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
    if (host !== "nbviewer.org" && host !== "nbviewer.jupyter.org") return null;
    return parts[0] === "github" ? repositoryIdentity(parts[1], parts[2], parts.slice(5)) : null;
  },
};
