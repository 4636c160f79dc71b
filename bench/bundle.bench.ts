import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { report, rounded } from './report.ts'

const folder = join(import.meta.dirname, '../out/renderer')

/** The page's scripts and what they import before anything is drawn; what is imported later is not counted. */
async function firstScripts(): Promise<string[]> {
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  const found = new Set<string>()
  const waiting = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => file ?? '',
  )
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const code = await readFile(join(folder, file), 'utf8')
    for (const [, other] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      waiting.push(`assets/${other}`)
  }
  return [...found]
}

const scripts = await firstScripts()
// The first screen is a route of its own, fetched at once.
const screens = ['contacts-page']
const { readdir } = await import('node:fs/promises')
for (const file of await readdir(join(folder, 'assets'))) {
  if (screens.some((screen) => file.startsWith(screen)) && file.endsWith('.js'))
    scripts.push(`assets/${file}`)
}
const sizes = await Promise.all(scripts.map(async (file) => (await stat(join(folder, file))).size))
const total = sizes.reduce((sum, size) => sum + size, 0)
await report([{ name: 'JavaScript of the first screen (MB)', value: rounded(total / 1024 / 1024), limit: 1 }])
