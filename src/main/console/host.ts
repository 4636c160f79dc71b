import type { ConsoleStatus } from '@shared/console'
import { app } from 'electron'

const platforms: Partial<Record<NodeJS.Platform, ConsoleStatus['platform']>> = {
  win32: 'windows',
  darwin: 'mac',
}

/** What the page must know of this computer before anything is open. */
export const describeHost = () => ({
  platform: platforms[process.platform] ?? ('linux' as const),
  version: app.getVersion(),
  systemLanguages: app.getPreferredSystemLanguages(),
})
