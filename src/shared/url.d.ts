// Node and the page both have URL; shared code is typed with neither's library.
declare class URL {
  static parse(url: string, base?: string): URL | null
  readonly protocol: string
  readonly hostname: string
  readonly username: string
  readonly password: string
  readonly search: string
  readonly hash: string
}
