import { readFileSync } from 'node:fs'

export type Secrets = { handshake: string; binding: string; receiver: string; world: string }
/** `origin` as the page sees it; `subFrames`: Electron's nodeIntegrationInSubFrames. */
export type Reach = { origin: string; subFrames: boolean }

const read = (name: string) =>
  readFileSync(new URL(`page/${name}.js`, import.meta.url), 'utf8')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/^export /gm, '')

/** Runs `body` in frames the preload may reach only; `self.origin` is 'null' in a sandboxed frame. */
const inReach = ({ origin, subFrames }: Reach, body: string) => `(() => { 'use strict'
if (self.origin !== ${JSON.stringify(origin)}) return
if (${!subFrames} && window !== window.top) return
${body} })()`

export function mainWorldScript(secrets: Secrets, reach: Reach): string {
  return inReach(reach, `${read('membrane')}${read('main-world')}mainWorld(${JSON.stringify(secrets)})`)
}

export function preloadWorldScript(secrets: Secrets, reach: Reach, preload: string): string {
  const settings = { ...secrets, platform: process.platform, versions: process.versions }
  const body = `${read('wire')}${read('membrane')}${read('preload-world')}
preloadWorld(${JSON.stringify(settings)}, (require, module, exports, process) => {
${preload}
})`
  return inReach(reach, body)
}
