import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Host, launchHost } from '../tools/chromium-host/host.ts'
import { launchElectron } from './electron-desktop.ts'

const electronFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const hasElectron = existsSync(join(electronFolder, 'path.txt')) && existsSync(join(electronFolder, 'dist'))

export const hostName = hasElectron
  ? 'Electron'
  : 'Chromium and Node in Electron’s place (tools/chromium-host)'

/** A running app and the desktop around it, on either host. */
export type Desktop = Pick<
  Host,
  | 'answerDialog'
  | 'clickMenu'
  | 'clipboardText'
  | 'close'
  | 'dialogs'
  | 'exited'
  | 'fire'
  | 'kill'
  | 'logs'
  | 'openedExternally'
  | 'recorded'
  | 'setClipboard'
  | 'setDark'
  | 'setOnline'
  | 'waitForWindow'
  | 'windows'
> &
  /** What crosses between page and main can be tapped in Electron's place only. */
  Partial<Pick<Host, 'bridge' | 'recordBridge'>>

export type LaunchOptions = {
  /** The app's folder; the console's own without it. */
  app?: string
  userData: string
  language?: string
  args?: string[]
  env?: NodeJS.ProcessEnv
  /** false: nobody looks at its windows; quicker where a test only kills and counts. */
  windows: boolean
}

/** Starts the built app. Its data stays in `userData`; whoever starts it ends it. */
export async function launchDesktop({
  app = '.',
  userData,
  language = 'en',
  args = [],
  env = {},
  windows,
}: LaunchOptions) {
  const all = [`--user-data-dir=${userData}`, `--lang=${language}`, ...args]
  // The words of the menu follow the system's language, not Chromium's.
  const environment = { ...env, LANGUAGE: language }
  const desktop: Desktop = hasElectron
    ? await launchElectron(app, all, environment)
    : await launchHost({ app, args: all, env: environment, browser: windows })
  return desktop
}
