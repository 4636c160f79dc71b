/** Told at most this often (ms): whoever hears of it reads again what is on the screen. */
const between = 1_000

/** Tells that something came: at once, then now and again, and at the end if anything was left untold. */
export function createNews(tell: () => void) {
  let last = Number.NEGATIVE_INFINITY
  let untold = false
  const now = () => {
    untold = false
    last = performance.now()
    tell()
  }
  return {
    came() {
      untold = true
      if (performance.now() - last >= between) now()
    },
    end() {
      if (untold) now()
    },
  }
}
