/** A frame as the browser knows it: the URL is the app's own (app://…), never the page's. */
export type FrameFacts = { id: string; parentId: string | undefined; url: string; origin: string }
export type PageRequest = {
  url: string
  method: string
  headers: Record<string, string>
  body: Uint8Array | null
  resourceType: string
}
export type PageResponse = { status: number; headers: Record<string, string>; body: Uint8Array }
export type Bounds = { x: number; y: number; width: number; height: number }
export type WindowPlan = {
  width: number
  height: number
  preload: string | undefined
  /** Storage of its own, and this machine's network in place of the app's protocol. */
  partition: string | undefined
  subFrames: boolean
  show: boolean
}
export type WindowRequest = { url: string; frameName: string; features: string; disposition: string }

/** What the browser's side may ask of the app's main process. */
export type MainSide = {
  ready(): void
  request(request: PageRequest): PageResponse
  /** `args` and the answer are texts of `page/wire.js`. */
  invoke(window: number, frame: FrameFacts, channel: string, args: string): { ok: boolean; value: string }
  message(window: number, frame: FrameFacts, channel: string, args: string): void
  willNavigate(window: number, url: string): boolean
  willRedirect(window: number, url: string): boolean
  windowOpen(window: number, request: WindowRequest): boolean
  permissions(window: number, url: string): string[]
  windowEvent(window: number, name: string, facts: Record<string, unknown>): void
  fire(emitter: string, event: string, args: unknown[]): void
  setOnline(online: boolean): void
  setDark(dark: boolean): void
  setClipboard(text: string): void
  answerDialog(kind: string, answer: unknown): void
  clickMenu(label: string): void
  activate(argv: string[]): void
  quit(): void
}

/** What the app's main process may ask of the browser's side. */
export type BrowserSide = {
  createWindow(window: number, plan: WindowPlan): void
  load(window: number, url: string): void
  reload(window: number): void
  send(window: number, channel: string, args: string): void
  resize(window: number, bounds: Bounds): void
  focus(window: number): void
  close(window: number): void
  clearStorage(): void
  colorScheme(scheme: 'light' | 'dark'): void
  record(kind: string, facts: unknown): void
}
