import type { Identity, ResourceReader } from "./identity.ts";

const HOSTS = new Set([
  "youtube.com",
  "music.youtube.com",
  "youtube-nocookie.com",
  "youtu.be",
  "yewtu.be",
  "piped.video",
]);
const VIDEO = /^[\w-]{11}$/;
const LIST = /^(?:PL|UU|FL|OL)[\w-]{10,}$/;

/** A video wherever it is linked from, its playlist as what it is part of; a playlist's own page; not the moment (`t=`). */
export const youtube: ResourceReader = {
  identify(url, host) {
    if (!HOSTS.has(host)) return null;
    const list = url.searchParams.get("list") ?? "";
    const playlist = LIST.test(list) ? list : null;
    // '/embed/videoseries' has the length of a video's id and stands for the whole playlist.
    const video = url.pathname === "/embed/videoseries" ? null : findVideo(url, host);
    if (video !== null) return describe(video, "video", playlist === null ? null : `yt:${playlist}`);
    return playlist === null ? null : describe(playlist, "playlist", null);
  },
};

function findVideo(url: URL, host: string): string | null {
  const [, first = "", second = ""] = url.pathname.split("/");
  const id = host === "youtu.be" ? first : first === "watch" ? (url.searchParams.get("v") ?? "") : second;
  const isPath = host === "youtu.be" || ["watch", "embed", "shorts", "live", "v"].includes(first);
  return isPath && VIDEO.test(id) ? id : null;
}

function describe(id: string, kind: "video" | "playlist", partOf: string | null): Identity {
  const url =
    kind === "video" ? `https://www.youtube.com/watch?v=${id}` : `https://www.youtube.com/playlist?list=${id}`;
  return { id: `yt:${id}`, url, kind, partOf, name: `YouTube ${kind}` };
}
