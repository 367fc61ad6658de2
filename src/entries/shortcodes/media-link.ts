import type { RootContent } from "mdast";
import { line } from "../box.ts";
import { argumentOf, type ShortcodeCall, type ShortcodeKind } from "./shortcode-kind.ts";

/** A site that shortcodes embed: its page for an id, and what to call that. */
interface Provider {
  names: readonly string[];
  /** 'Video', 'Post'. */
  what: string;
  /** 'YouTube'. */
  where: string;
  page: (id: string, call: ShortcodeCall) => string;
}

const PROVIDERS: readonly Provider[] = [
  {
    names: ["youtube", "yt", "youtubelite", "youtube-lite", "youtube-privacy"],
    what: "Video",
    where: "YouTube",
    page: youtube,
  },
  { names: ["vimeo", "vimeo-simple"], what: "Video", where: "Vimeo", page: (id) => `https://vimeo.com/${id}` },
  { names: ["bilibili"], what: "Video", where: "Bilibili", page: (id) => `https://www.bilibili.com/video/${id}` },
  { names: ["peertube"], what: "Video", where: "PeerTube", page: (id) => id },
  { names: ["tweet", "twitter", "x", "twitter-simple", "x-simple"], what: "Post", where: "X", page: tweet },
  {
    names: ["instagram", "instagram-simple"],
    what: "Post",
    where: "Instagram",
    page: (id) => `https://www.instagram.com/p/${id}/`,
  },
  { names: ["mastodon", "toot"], what: "Post", where: "Mastodon", page: (id) => id },
  { names: ["gist"], what: "Code", where: "GitHub Gist", page: gist },
  { names: ["codepen"], what: "Code", where: "CodePen", page: codepen },
  { names: ["jsfiddle"], what: "Code", where: "JSFiddle", page: (id) => `https://jsfiddle.net/${id}` },
  { names: ["asciinema"], what: "Recording", where: "asciinema", page: (id) => `https://asciinema.org/a/${id}` },
  { names: ["spotify"], what: "Audio", where: "Spotify", page: spotify },
  { names: ["soundcloud"], what: "Audio", where: "SoundCloud", page: (id) => `https://soundcloud.com/${id}` },
  { names: ["slideshare", "speakerdeck"], what: "Slides", where: "the web", page: (id) => id },
];

/** Players and posts of other sites become links: nothing is loaded from them before the reader asks for it. */
export const mediaLinks: readonly ShortcodeKind[] = PROVIDERS.map((provider) => ({
  names: provider.names,
  body: "none",
  render: (call) => renderLink(provider, call),
}));

function renderLink(provider: Provider, call: ShortcodeCall): RootContent[] | null {
  const id = argumentOf(call, "id", "video", "video-id", "v", "src", "url", "slug", 0);
  const url = /^(?:https?:)?\/\//i.test(id) ? id.replace(/^\/\//, "https://") : provider.page(id, call);
  if (id === "" || !/^https:\/\/[^\s"<>]+$/i.test(url.replace(/^http:/i, "https:"))) return null;
  const title = argumentOf(call, "title", "caption", "alt", "name", "label") || nameOf(call, id);
  const value = `${provider.what}: ${title} (${provider.where})`;
  const hProperties = { className: ["media-link"] };
  const link = {
    type: "link" as const,
    url,
    title: null,
    children: [{ type: "text" as const, value }],
    data: { hProperties },
  };
  return call.inline ? [link] : [line([link])];
}

function youtube(id: string, call: ShortcodeCall): string {
  const start = argumentOf(call, "t", "start").replace(/[^\w]/g, "");
  const playlist = argumentOf(call, "playlist", "list");
  if (playlist !== "" && argumentOf(call, "id", 0) === "")
    return `https://www.youtube.com/playlist?list=${part(playlist)}`;
  return `https://www.youtube.com/watch?v=${part(id)}${start === "" ? "" : `&t=${start}`}`;
}

function tweet(id: string, call: ShortcodeCall): string {
  const user = argumentOf(call, "user") || (call.positional.length > 1 ? argumentOf(call, 0) : "");
  const status = argumentOf(call, "id") || call.positional.at(-1) || id;
  return `https://x.com/${user === "" ? "i" : part(user)}/status/${part(status)}`;
}

function gist(id: string, call: ShortcodeCall): string {
  const path = id.includes("/") ? id.split("/") : [id, ...call.positional.slice(1, 2)];
  return `https://gist.github.com/${path.map(part).join("/")}`;
}

function codepen(id: string, call: ShortcodeCall): string {
  return `https://codepen.io/${part(argumentOf(call, "user") || "pen")}/pen/${part(id)}`;
}

function spotify(id: string, call: ShortcodeCall): string {
  return `https://open.spotify.com/${part(argumentOf(call, "type") || "track")}/${part(id)}`;
}

/** What is known of a post without looking at it: 'user/id', else the id. */
function nameOf(call: ShortcodeCall, id: string): string {
  const user = argumentOf(call, "user", "username");
  return user === "" ? call.positional.join("/") || id : `${user}/${id}`;
}

/** One part of an address, whatever the author's argument holds. */
function part(text: string): string {
  return encodeURIComponent(text.trim());
}
