import { isAbsolute, join, relative } from 'node:path'

/** Where the page lives: a scheme of our own, so that it has none of file:'s privileges. */
export const appOrigin = 'app://console'

/** Whether a page's address is the app's own. */
export function isOurs(address: string) {
  const url = URL.parse(address)
  return url?.protocol === 'app:' && url.host === 'console'
}

/** The file that a path means: itself, or the page for every path without an ending. Null when it leads outside. */
export function fileOf(pathname: string, folder: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null
  const file = join(folder, decoded)
  const inside = relative(folder, file)
  if (inside.startsWith('..') || isAbsolute(inside)) return null
  return isAsset.test(inside) ? file : join(folder, 'index.html')
}

// Routes carry ids that may hold a dot; files of the build live in assets/.
const isAsset = /^assets[\\/]/
