import type { Place } from "../../yaml.ts";

/**
 * What stands behind a key, the same for every dialect. A text keeps its source, so that `3.10` is not 3.1 and a day no Date.
 */
export type Value = TextValue | ListValue | MapValue;

export interface TextValue {
  kind: "text";
  /** As written, without quotes. */
  text: string;
  /** What the dialect takes it for. */
  data: string | number | boolean | null;
  place: Place;
}

export interface ListValue {
  kind: "list";
  items: Value[];
  place: Place;
}

export interface MapValue {
  kind: "map";
  entries: MapEntry[];
  place: Place;
}

export interface MapEntry {
  key: string;
  /** Of the key; the value has its own. */
  place: Place;
  value: Value;
}

/** True for '', null, a list or table of nothing: the author left the key blank. */
export function isBlank(value: Value): boolean {
  if (value.kind === "text") return value.data === null || value.text.trim() === "";
  return value.kind === "list" ? value.items.every(isBlank) : value.entries.length === 0;
}

/** Plain JSON. A key '__proto__' is left out: it would reach into every object of the program. */
export function toPlain(value: Value): unknown {
  if (value.kind === "text") return value.data;
  if (value.kind === "list") return value.items.map(toPlain);
  return Object.fromEntries(
    value.entries.filter(({ key }) => key !== "__proto__").map((entry) => [entry.key, toPlain(entry.value)]),
  );
}

/** Turns parsed data of a dialect without positions into values; `locate` knows the place of a key by its path. */
export function fromPlain(
  data: unknown,
  locate: (path: readonly string[]) => { key: Place; value: Place },
  path: readonly string[] = [],
): Value {
  const place = locate(path).value;
  if (Array.isArray(data)) return { kind: "list", items: data.map((item) => fromPlain(item, locate, path)), place };
  if (data instanceof Date) return { kind: "text", text: data.toISOString(), data: data.toISOString(), place };
  if (typeof data === "object" && data !== null) {
    const entries = Object.entries(data).map(([key, value]) => {
      const inner = [...path, key];
      return { key, place: locate(inner).key, value: fromPlain(value, locate, inner) };
    });
    return { kind: "map", entries, place };
  }
  return { kind: "text", place, ...textOf(data) };
}

function textOf(data: unknown): { text: string; data: TextValue["data"] } {
  if (data === null || data === undefined) return { text: "", data: null };
  if (typeof data === "boolean" || typeof data === "string") return { text: String(data), data };
  const finite = typeof data === "number" && Number.isFinite(data);
  return { text: String(data), data: finite ? data : String(data) };
}
