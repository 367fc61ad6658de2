/** The part of Eleventy that Strandline and its authors use; Eleventy 3 brings no types of its own. */
declare module "@11ty/eleventy" {
  // biome-ignore lint/suspicious/noExplicitAny: what a template's data holds is only known to its author
  type Data = any;

  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    addTemplate(path: string, template: string | { data(): object; render(data: Data): unknown }): void;
    addExtension(extension: string | string[], options: object): void;
    addTemplateFormats(formats: string | string[]): void;
    addFilter(name: string, filter: (...values: Data[]) => unknown): void;
    addShortcode(name: string, shortcode: (...values: Data[]) => unknown): void;
    addTransform(name: string, transform: (this: TransformContext, content: string) => string | Promise<string>): void;
    addCollection(name: string, collect: (api: Data) => unknown): void;
    addPassthroughCopy(path: string | Record<string, string>): void;
    addPlugin(plugin: unknown, options?: object): void;
    addWatchTarget(path: string): void;
    setUseGitIgnore(use: boolean): void;
    setInputDirectory(path: string): void;
    setServerOptions(options: object): void;
    readonly benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
    readonly directories: { input: string; output: string };
    on(event: string, listener: (event: BuildEvent) => void | Promise<void>): void;
  }

  export interface TransformContext {
    /** `outputPath` is false for a template that writes no file. */
    page: { inputPath: string; outputPath: string | false };
  }

  export interface BuildEvent {
    directories: { input: string; output: string };
    runMode: "build" | "watch" | "serve";
  }

  export interface Options {
    /** '' means that no configuration file is read. */
    configPath?: string;
    pathPrefix?: string;
    quietMode?: boolean;
    config?(config: UserConfig): void | Promise<void>;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
