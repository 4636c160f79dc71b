import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CDPSession } from 'playwright-core'
import type { Frames } from './frames.ts'
import { ignoreGone } from './link.ts'
import { mainWorldScript, preloadWorldScript, type Reach, type Secrets } from './page-scripts.ts'
import type { FrameFacts } from './sides.ts'

export type Answer = { ok: boolean; value: string }
type Head = { kind: 'invoke' | 'send'; id: number; channel: string }
type Receivers = {
  invoke(frame: FrameFacts, channel: string, args: string): Promise<Answer>
  message(frame: FrameFacts, channel: string, args: string): void
}

const secret = () => `_${randomBytes(16).toString('hex')}`

/** The preload of one page: puts it in a world of its own and carries what it says, in texts of `page/wire.js`. */
export class Bridge {
  #session: CDPSession
  #frames: Frames
  #preload: string
  #reach: Reach = { origin: 'null', subFrames: false }
  #receivers: Receivers
  #secrets: Secrets = { handshake: secret(), binding: secret(), receiver: secret(), world: secret() }
  #contexts = new Map<number, string>()
  #installed: { source: string; scripts: string[] } | undefined

  constructor(session: CDPSession, frames: Frames, preload: string, receivers: Receivers) {
    this.#session = session
    this.#frames = frames
    this.#preload = preload
    this.#receivers = receivers
  }

  async install() {
    const session = this.#session
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === this.#secrets.world) this.#contexts.set(context.id, frameOf(context))
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#contexts.delete(executionContextId)
    })
    session.on('Runtime.executionContextsCleared', () => this.#contexts.clear())
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this.#secrets.binding) this.#receive(executionContextId, payload).catch(ignoreGone)
    })
    await Promise.all([
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', {
        name: this.#secrets.binding,
        executionContextName: this.#secrets.world,
      }),
    ])
  }

  /** From the next document on, the preload runs where it may reach. */
  async allow(reach: Reach) {
    this.#reach = reach
    await this.refresh()
  }

  /** Before each document: the preload may have been built again. */
  async refresh() {
    const source = preloadWorldScript(this.#secrets, this.#reach, readFileSync(this.#preload, 'utf8'))
    if (this.#installed?.source === source) return
    for (const identifier of this.#installed?.scripts ?? []) {
      await this.#session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier })
    }
    const added = await Promise.all([
      // The main world's half must run first.
      this.#session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: mainWorldScript(this.#secrets, this.#reach),
      }),
      this.#session.send('Page.addScriptToEvaluateOnNewDocument', {
        source,
        worldName: this.#secrets.world,
      }),
    ])
    this.#installed = { source, scripts: added.map(({ identifier }) => identifier) }
  }

  /** An event for the main frame's preload; nobody hears it when no page is there. */
  send(channel: string, args: string) {
    const main = this.#frames.main.id
    for (const [context, frame] of this.#contexts) {
      if (frame === main) this.#deliver(context, { kind: 'event', channel }, args)
    }
  }

  async #receive(context: number, payload: string) {
    const frameId = this.#contexts.get(context)
    if (frameId === undefined) return
    const end = payload.indexOf('\n')
    const { kind, id, channel } = JSON.parse(payload.slice(0, end)) as Head
    const frame = this.#frames.facts(frameId)
    if (kind === 'send') return this.#receivers.message(frame, channel, payload.slice(end + 1))
    const { ok, value } = await this.#receivers.invoke(frame, channel, payload.slice(end + 1))
    this.#deliver(context, { kind: 'reply', id, ok }, value)
  }

  #deliver(executionContextId: number, head: object, value: string) {
    const call = {
      executionContextId,
      functionDeclaration: `function (head, value) { ${this.#secrets.receiver}(head, value) }`,
      arguments: [{ value: JSON.stringify(head) }, { value }],
    }
    // The page may have gone in the meantime, and its answer with it.
    this.#session.send('Runtime.callFunctionOn', call).catch(() => {})
  }
}

function frameOf({ auxData }: { auxData?: { frameId?: string } }): string {
  return auxData?.frameId ?? ''
}
