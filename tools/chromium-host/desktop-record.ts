import { decode } from './page/wire.js'

export type Traffic = { kind: 'invoke' | 'answer' | 'message' | 'event'; channel: string; payload: unknown }
export type Denied = { what: 'navigation' | 'window' | 'request'; url: string }
export type ShownDialog = { kind: string; options: unknown }

/** What an app did to the desktop around it, oldest first. It outlives the app. */
export class DesktopRecord {
  #notes: { kind: string; facts: unknown }[] = []
  #traffic: Traffic[] | undefined

  openedExternally(): string[] {
    return this.recorded('openExternal') as string[]
  }

  /** What the app or its host refused. */
  denied(): Denied[] {
    return this.recorded('denied') as Denied[]
  }

  dialogs(): ShownDialog[] {
    return this.recorded('dialog') as ShownDialog[]
  }

  clipboardText(): string {
    return (this.recorded('clipboard').at(-1) as string | undefined) ?? ''
  }

  /** The application menu's template, as last set. */
  menu(): unknown {
    return this.recorded('menu').at(-1)
  }

  /** Everything of one kind: also print, popup, openPath, showItemInFolder. */
  recorded(kind: string): unknown[] {
    return this.#notes.filter((note) => note.kind === kind).map(({ facts }) => facts)
  }

  note(kind: string, facts: unknown) {
    this.#notes.push({ kind, facts })
  }

  /** From now on keeps everything that crosses the bridge, either way. */
  recordBridge() {
    this.#traffic ??= []
  }

  bridge(): readonly Traffic[] {
    return this.#traffic ?? []
  }

  noteTraffic(kind: Traffic['kind'], channel: string, wire: string) {
    this.#traffic?.push({ kind, channel, payload: decode(wire) })
  }
}
