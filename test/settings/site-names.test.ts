import { expect, it } from "vitest";
import { readSettings, readSiteNames } from "../../src/settings/index.ts";

it.each([
  [
    "hugo.toml",
    'title = "Mud and Tide"\nlanguageCode = "en-gb"\n[params]\nauthor = "Ada Moss"\ndescription = "What the tide left"',
  ],
  [
    "config.toml",
    'title = "Mud and Tide"\ndefault_language = "en_GB"\ndescription = "What the tide left"\n[extra]\nauthor = "Ada Moss"',
  ],
  [
    "_config.yml",
    "title: Mud and Tide\nlang: en-GB\nauthor:\n  name: Ada Moss\ndescription: >\n  What the\n  tide left\n",
  ],
  [
    "hugo.json",
    '{"title": "Mud and Tide", "language": "en-GB", "author": "Ada Moss", "params": {"description": "What the tide left"}}',
  ],
])("the names of a site in %s", (name, source) => {
  expect(readSiteNames(name, source)).toEqual({
    title: "Mud and Tide",
    description: "What the tide left",
    author: "Ada Moss",
    language: "en-GB",
  });
});

it.each([
  ["config.toml", 'base_url = "https://shore.example/notes/"', "https://shore.example/notes"],
  ["hugo.toml", 'baseURL = "/"', undefined],
  ["_config.yml", "url: https://shore.example\nbaseurl: /notes", "https://shore.example/notes"],
  ["_config.yml", "url: http://localhost:4000", undefined],
])("where the site stood in %s: %j", (name, source, address) => {
  expect(readSiteNames(name, source).formerAddress).toBe(address);
});

it("takes nothing from what it cannot read", () => {
  expect(readSiteNames("hugo.toml", "title = ")).toEqual({});
  expect(readSiteNames("_config.yml", "title: [")).toEqual({});
  expect(readSiteNames("_config.yml", "- a\n- b")).toEqual({});
  expect(readSiteNames("astro.config.mjs", "export default { title: 3 };")).toEqual({});
  expect(readSiteNames("_config.yml", "title: 12\nlanguage: no language at all\ndescription: ' '")).toEqual({});
});

it("gives way to journal.yaml", () => {
  const names = { title: "Mud and Tide", author: "Ada Moss" };
  const { settings } = readSettings("title: Shore notes", { today: "2024-03-08" }, names);
  expect(settings).toMatchObject({ title: "Shore notes", author: "Ada Moss", language: "en" });
});
