import type { Place } from "../model.ts";
import { decodeSafely } from "../urls.ts";

/** Where in a thing a link leads to: the minute of a video, the part of a page. Null for its beginning. */
export function findPlace(href: string): Place | null {
  if (!/[#?]/.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  const isVideo = /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)$/.test(url.hostname);
  const seconds = isVideo
    ? readSeconds(url.searchParams.get("t") ?? url.searchParams.get("start") ?? /^#t=(.+)$/.exec(url.hash)?.[1] ?? "")
    : 0;
  if (seconds > 0) return { label: formatTime(seconds), url: href };
  // '#/page' is another page, '#:~:text=' a search in the page, and some sites count visits behind the sign.
  const fragment = isVideo || /^#(?:!|\/|:~:|\.[\w-]{8,}$)/.test(url.hash) ? "" : url.hash;
  return fragment.length > 1 ? { label: decodeSafely(fragment), url: href } : null;
}

/** '90', '90s', '1m30s', '1h2m3s'. */
function readSeconds(text: string): number {
  const parts = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(text);
  if (!parts) return 0;
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

/** 1703 → '28:23', 3723 → '1:02:03'. */
function formatTime(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
