import type { FrameFacts } from '../sides.ts'

/** As much of Electron's WebFrameMain as a sender's check needs; the same object for the same frame. */
export class WebFrame {
  url = 'about:blank'
  origin = 'null'
  parent: WebFrame | null = null
  readonly routingId: number
  readonly processId: number

  constructor(routingId: number, processId: number) {
    this.routingId = routingId
    this.processId = processId
  }

  get frameTreeNodeId() {
    return this.routingId
  }

  get top(): WebFrame {
    return this.parent ? this.parent.top : this
  }

  isDestroyed = () => false
}

export class WebFrames {
  readonly main: WebFrame
  #known = new Map<string, WebFrame>()
  #window: number
  #next = 2

  constructor(window: number) {
    this.#window = window
    this.main = new WebFrame(1, window)
  }

  of({ id, parentId, url, origin }: FrameFacts): WebFrame {
    const frame =
      parentId === undefined ? this.main : (this.#known.get(id) ?? new WebFrame(this.#next++, this.#window))
    this.#known.set(id, frame)
    frame.url = url
    frame.origin = origin
    frame.parent = parentId === undefined ? null : (this.#known.get(parentId) ?? this.main)
    return frame
  }
}
