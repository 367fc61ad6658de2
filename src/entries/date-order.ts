import type { Settings, SourceFile } from "../model.ts";
import { findDateOrder } from "../periods/date-order.ts";

/** The settings with the order of numbers in '3/4/2021' that the texts of the whole journal tell, where the author sets none. */
export function withDateOrder(settings: Settings, files: readonly SourceFile[]): Settings {
  return settings.dates === null ? { ...settings, dates: findDateOrder(files.map(({ text }) => text)) } : settings;
}
