import type { ChildProcess } from 'node:child_process'

export type Methods = Record<string, (...args: never[]) => unknown>
type Answer = { answer: number; value?: unknown; failure?: string }
type Question = { ask?: number; name: string; args: unknown[] }
export type Channel = {
  send(message: unknown): void
  listen(listener: (message: unknown) => void): void
  whenClosed(listener: () => void): void
}

/** Whom one asked has ended. */
export class Gone extends Error {
  override message = 'the app has ended'
}

/** For what need not be done any more once the app, its window or its page is gone. */
export function ignoreGone(error: unknown) {
  const isGone =
    error instanceof Gone || /has been closed|Target closed|No target with given id/.test(String(error))
  if (!isGone) throw error
}

/** Questions and answers between the app's main process and the browser's side, over Node's child-process IPC. */
export class Link<Theirs> {
  #channel: Channel | undefined
  #methods: Methods = {}
  #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  #next = 1
  #closed = false

  constructor(channel: Channel | undefined) {
    this.#channel = channel
    channel?.listen((message) => this.#receive(message as Answer | Question))
    channel?.whenClosed(() => {
      this.#channel = undefined
      this.#closed = true
      for (const { reject } of this.#waiting.values()) reject(new Gone())
      this.#waiting.clear()
    })
  }

  answer(methods: Methods) {
    Object.assign(this.#methods, methods)
  }

  /** Asks and waits; never settles when there is no other side. */
  ask<Name extends keyof Theirs & string>(
    name: Name,
    ...args: Arguments<Theirs[Name]>
  ): Promise<Result<Theirs[Name]>> {
    const ask = this.#next++
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Gone())
      this.#waiting.set(ask, { resolve: (value) => resolve(value as Result<Theirs[Name]>), reject })
      this.#channel?.send({ ask, name, args })
    })
  }

  tell<Name extends keyof Theirs & string>(name: Name, ...args: Arguments<Theirs[Name]>) {
    this.#channel?.send({ name, args })
  }

  async #receive(message: Answer | Question) {
    if ('answer' in message) {
      const waiting = this.#waiting.get(message.answer)
      this.#waiting.delete(message.answer)
      if (message.failure === undefined) waiting?.resolve(message.value)
      else waiting?.reject(new Error(message.failure))
      return
    }
    const { ask: answer } = message
    try {
      const method = this.#methods[message.name]
      if (!method) throw new Error(`nobody answers ${message.name}`)
      const value = await method(...(message.args as never[]))
      if (answer !== undefined) this.#channel?.send({ answer, value })
    } catch (error) {
      if (answer === undefined) return ignoreGone(error)
      this.#channel?.send({ answer, failure: error instanceof Error ? error.message : String(error) })
    }
  }
}

type Arguments<Method> = Method extends (...args: infer Args) => unknown ? Args : never
type Result<Method> = Method extends (...args: never[]) => infer Value ? Awaited<Value> : never

export function channelOf(process: NodeJS.Process | ChildProcess): Channel {
  return {
    // A message that crosses with the other's end is lost, as it would be a moment later.
    send: (message) => process.connected && process.send?.(message as object, undefined, undefined, () => {}),
    listen: (listener) => process.on('message', listener),
    whenClosed: (listener) => process.on('disconnect', listener),
  }
}
