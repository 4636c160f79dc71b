import type { BrowserContext } from 'playwright-core'

/** Electron's names for permissions, and Chromium's as Playwright spells them. */
export const permissionNames: Record<string, string[]> = {
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  geolocation: ['geolocation'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  midiSysex: ['midi-sysex'],
  notifications: ['notifications'],
  'storage-access': ['storage-access'],
}

/** Grants what the app granted to one origin; Chromium then denies everything else. */
export async function grantPermissions(context: BrowserContext, granted: string[], url: string) {
  const { origin } = new URL(url)
  await context.grantPermissions(
    granted.flatMap((name) => permissionNames[name] ?? []),
    { origin },
  )
}
