// The app's main process on Node: `electron` is the stand-in, the rest of the app is untouched.
import { existsSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , target = '.', ...args] = process.argv
const standIn = new URL('stand-in/index.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    const isElectron = specifier === 'electron' || specifier === 'electron/main'
    return isElectron ? { url: standIn, shortCircuit: true } : next(specifier, context)
  },
})

const given = resolve(target)
const isFolder = existsSync(join(given, 'package.json'))
const entry = isFolder
  ? join(given, JSON.parse(readFileSync(join(given, 'package.json'), 'utf8')).main)
  : given
const { version } = JSON.parse(
  readFileSync(new URL('../../node_modules/electron/package.json', import.meta.url), 'utf8'),
)

process.argv = [process.execPath, target, ...args]
Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true })
Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: dirname(entry) })
process.on('disconnect', () => process.exit())

const { start } = await import('./stand-in/app.ts')
await start(isFolder ? given : dirname(entry), args, () => import(pathToFileURL(entry).href))
