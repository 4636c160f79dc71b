/** So long a person who comes back to a record is still reading it (ms). */
const comingBack = 5 * 60_000
/** A page that stays where it is asks again when what it shows changes: nobody reads it anew for so long (ms). */
const staying = 60 * 60_000

/** Tells a reading from a page that is only kept fresh. One reading is one line, however often the page asks. */
export function createReadings(now = () => Date.now()) {
  const stays = new WeakMap<Electron.WebContents, { address: string; read: Set<string> }>()
  const last = new Map<string, number>()

  /** Where the window is now; what was read there so far. Called for everything that a page asks. */
  function follow(caller: Electron.WebContents): Set<string> {
    const address = caller.getURL()
    const known = stays.get(caller)
    if (known?.address === address) return known.read
    const read = new Set<string>()
    stays.set(caller, { address, read })
    return read
  }

  return {
    follow,
    /** Whether this is another reading than the one that was written down last. */
    isNew(caller: Electron.WebContents, what: string): boolean {
      const read = follow(caller)
      const ago = now() - (last.get(what) ?? Number.NEGATIVE_INFINITY)
      if (ago < (read.has(what) ? staying : comingBack)) return false
      read.add(what)
      last.set(what, now())
      if (last.size > 1000) forgetOld()
      return true
    },
  }

  function forgetOld() {
    for (const [what, at] of last) if (now() - at >= staying) last.delete(what)
  }
}
