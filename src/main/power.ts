import { powerMonitor } from 'electron'
import type { At } from './office'

/** Looks at the network again when the computer wakes up; while its screen is locked nothing is asked by itself. */
export function followPower(at: At) {
  const setLocked = async (locked: boolean) => (await at()).authorizations.polling.setLocked(locked)
  powerMonitor.on('resume', async () => (await at()).network.check())
  powerMonitor.on('lock-screen', () => void setLocked(true))
  powerMonitor.on('unlock-screen', () => void setLocked(false))
}
