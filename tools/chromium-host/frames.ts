import type { CDPSession } from 'playwright-core'
import { appAddress, appOrigin } from './address.ts'
import type { FrameFacts } from './sides.ts'

type Facts = { id: string; parentId?: string | undefined; url: string }
type Tree = { frame: Facts; childFrames?: Tree[] }

/** The frames of one page, as the browser (not the page) reports them. */
export class Frames {
  #frames = new Map<string, Facts>()
  #main = ''

  static async of(session: CDPSession): Promise<Frames> {
    const frames = new Frames()
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      frames.#frames.set(frameId, { id: frameId, parentId: parentFrameId, url: 'about:blank' })
    })
    session.on('Page.frameNavigated', ({ frame }) => frames.#set(frame))
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const frame = frames.#frames.get(frameId)
      if (frame) frame.url = url
    })
    session.on('Page.frameDetached', ({ frameId }) => frames.#frames.delete(frameId))
    await session.send('Page.enable')
    const { frameTree } = await session.send('Page.getFrameTree')
    frames.#addTree(frameTree)
    return frames
  }

  get main(): FrameFacts {
    return this.facts(this.#main)
  }

  facts(id: string): FrameFacts {
    const frame = this.#frames.get(id)
    const url = frame?.url ?? 'about:blank'
    return { id, parentId: frame?.parentId, url: appAddress(url), origin: appOrigin(url) }
  }

  #addTree({ frame, childFrames = [] }: Tree) {
    this.#set(frame)
    for (const child of childFrames) this.#addTree(child)
  }

  #set({ id, parentId, url }: Facts) {
    this.#frames.set(id, { id, parentId, url })
    if (!parentId) this.#main = id
  }
}
