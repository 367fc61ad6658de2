import type { ResourceKind } from "../model.ts";

/** Kinds in the order of the catalogue. */
export const KINDS: readonly [ResourceKind, string][] = [
  ["book", "Books"],
  ["course", "Courses"],
  ["paper", "Papers"],
  ["article", "Articles"],
  ["docs", "Documentation"],
  ["video", "Videos"],
  ["playlist", "Playlists"],
  ["repository", "Repositories"],
  ["notebook", "Notebooks"],
  ["dataset", "Data sets"],
  ["problem", "Problems"],
  ["tool", "Tools"],
  ["community", "Communities"],
  ["profile", "People and profiles"],
  ["product", "Products"],
  ["other", "Other links"],
];
