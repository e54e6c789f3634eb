/** Eleventy 3 ships no types: these are the few of its methods that are called here. */
declare module '@11ty/eleventy' {
  /** The object a configuration function is given. */
  export interface UserConfig {
    readonly ignores: Set<string>
    addTemplate(path: string, content: unknown, data?: Readonly<Record<string, unknown>>): void
    addTemplateFormats(formats: string): void
    addGlobalData(name: string, data: unknown): void
    addPlugin(plugin: (config: UserConfig) => unknown): unknown
    addWatchTarget(path: string): void
    setInputDirectory(folder: string): void
    setOutputDirectory(folder: string): void
    setUseGitIgnore(use: boolean): void
    addTransform(
      name: string,
      transform: (this: TransformContext, content: unknown) => unknown
    ): void
    on(event: string, listener: (event: BuildEvent) => unknown): void
  }

  /** What a transform is called on. */
  export interface TransformContext {
    readonly page: {readonly inputPath: string; readonly outputPath: string | false}
  }

  /** What listeners are told about a build. */
  export interface BuildEvent {
    readonly directories: {readonly output: string}
  }

  /** A build run from a program. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode?: boolean
        readonly configPath?: string | null
        readonly config?: (config: UserConfig) => unknown
      }
    )
    disableLogger(): void
    write(): Promise<unknown>
  }
}
