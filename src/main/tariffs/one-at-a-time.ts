/** Works on one thing in turn: two windows never work on the same at once. */
export function oneAtATime() {
  const last = new Map<string, Promise<unknown>>()
  return {
    do<T>(id: string, work: () => Promise<T>): Promise<T> {
      const before = last.get(id) ?? Promise.resolve()
      const mine = before.then(work, work)
      last.set(id, mine)
      const forget = () => {
        if (last.get(id) === mine) last.delete(id)
      }
      mine.then(forget, forget)
      return mine
    },
    /** Once nothing is under way. */
    async idle(): Promise<void> {
      while (last.size > 0) await Promise.allSettled(last.values())
    },
  }
}
