import { decodeSafely } from "../urls.ts";
import type { Identity, ResourceReader } from "./identity.ts";

/** First parts of GitHub's own pages, which are no owners of repositories. */
export const GITHUB_PAGES: ReadonlySet<string> = new Set(
  "about apps blog collections contact customer-stories enterprise events explore features login marketplace notifications orgs pricing search security settings site sponsors stars team topics trending users".split(
    " ",
  ),
);
const OWNER = /^[\w-]+$/;
const REPOSITORY = /^[\w.-]+$/;

/** A repository, or a file, issue or wiki page in it as a part of it. Branches do not matter, nor does case. */
export const github: ResourceReader = {
  identify(url, host) {
    if (host === "gist.github.com") return identifyGist(url);
    const parts = url.pathname.split("/").filter((part) => part !== "");
    if (host === "raw.githubusercontent.com") {
      const branch = parts[2] === "refs" ? 5 : 3;
      return repositoryIdentity(parts[0], parts[1], parts.slice(branch));
    }
    if (host !== "github.com" || GITHUB_PAGES.has(parts[0] ?? "")) return null;
    return repositoryIdentity(parts[0], parts[1], insideOf(parts.slice(2)));
  },
};

/** Identity of a repository or of a path inside it; null where the names cannot be those of one. */
export function repositoryIdentity(
  owner: string | undefined,
  repository: string | undefined,
  inside: readonly string[],
): Identity | null {
  const name = repository?.replace(/\.git$/, "");
  if (owner === undefined || name === undefined || !OWNER.test(owner) || !REPOSITORY.test(name)) return null;
  const id = `gh:${owner.toLowerCase()}/${name.toLowerCase()}`;
  const url = `https://github.com/${owner}/${name}`;
  if (inside.length === 0) return { id, url, kind: "repository", partOf: null, name: `${owner}/${name}` };
  const path = inside.join("/");
  const isNotebook = path.endsWith(".ipynb");
  const isTalk = /^(?:issues|discussions|pull)\//.test(path);
  const shown = isTalk || /^(?:wiki|releases)\b/.test(path) ? path : `blob/HEAD/${path}`;
  const kind = isNotebook
    ? "notebook"
    : isTalk
      ? "community"
      : /^wiki\b|\.(?:md|rst|adoc)$/i.test(path)
        ? "docs"
        : "repository";
  return {
    id: `${id}#${path}`,
    url: `${url}/${shown}`,
    kind,
    partOf: id,
    name: isNotebook ? nameNotebook(path, `${owner}/${name}`) : `${owner}/${name}: ${path}`,
  };
}

/** 'Tide tables example (ada/tides)' of 'notes/tide_tables_example.ipynb'. */
function nameNotebook(path: string, repository: string): string {
  const end = path.slice(path.lastIndexOf("/") + 1).replace(/\.ipynb$/, "");
  const words = decodeSafely(end)
    .split(/[\s_-]+/)
    .filter((word) => word !== "")
    .join(" ");
  return `${words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())} (${repository})`;
}

/** Path inside a repository from the rest of an address: 'blob/main/a/b.py' → 'a/b.py'; its tabs are the repository itself. */
function insideOf(rest: readonly string[]): readonly string[] {
  if (rest[0] === "blob" || rest[0] === "tree" || rest[0] === "raw" || rest[0] === "edit") return rest.slice(2);
  if (rest[0] === "issues" || rest[0] === "pull" || rest[0] === "discussions" || rest[0] === "wiki") {
    return rest.length > 1 ? rest.slice(0, 2) : [];
  }
  return [];
}

/** A gist by its number, wherever it is shown. */
export function identifyGist(url: URL): Identity | null {
  const parts = url.pathname.split("/").filter((part) => part !== "");
  // Old ones have short numbers, behind their owner's name.
  const id = parts.find((part, at) => /^[0-9a-f]{20,32}$/i.test(part) || (at === 1 && /^\d{4,10}$/.test(part)));
  if (id === undefined) return null;
  return {
    id: `gist:${id.toLowerCase()}`,
    url: `https://gist.github.com/${id.toLowerCase()}`,
    kind: "repository",
    partOf: null,
    name: `gist ${id.slice(0, 8)}`,
  };
}
