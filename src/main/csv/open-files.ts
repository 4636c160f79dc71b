import { Failed } from '@shared/failure'

const keptFor = 30 * 60_000

/** Files that somebody has open, in memory only: each is forgotten when it is closed, or half an hour after its last use (ms). */
export interface OpenFiles<T> {
  add(id: string, one: T): void
  /** Throws `Failed` (`notFound`, code `import`). */
  find(id: string): T
  all(): T[]
  close(id: string): void
  closeAll(): void
}

export function createOpenFiles<T>(onClose: (one: T) => void = () => undefined): OpenFiles<T> {
  const open = new Map<string, { one: T; timer: NodeJS.Timeout }>()
  const close = (id: string) => {
    const known = open.get(id)
    if (!known) return
    clearTimeout(known.timer)
    open.delete(id)
    onClose(known.one)
  }
  const keep = (id: string, one: T) => {
    const before = open.get(id)
    if (before) clearTimeout(before.timer)
    open.set(id, { one, timer: setTimeout(() => close(id), keptFor).unref() })
  }
  return {
    add: keep,
    find(id) {
      const known = open.get(id)
      if (!known) throw new Failed({ kind: 'notFound', code: 'import' })
      keep(id, known.one)
      return known.one
    },
    all: () => [...open.values()].map(({ one }) => one),
    close,
    closeAll() {
      for (const id of open.keys()) close(id)
    },
  }
}
