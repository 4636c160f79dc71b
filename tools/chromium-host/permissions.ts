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
export async function grantPermissions(
  context: BrowserContext,
  granted: string[],
  url: string,
  devServer: boolean,
) {
  const { origin } = new URL(url)
  const names = granted.flatMap((name) => permissionNames[name] ?? [])
  // Chromium asks before a page speaks to this machine; Electron does not.
  if (devServer) names.push('local-network-access')
  await context.grantPermissions(names, { origin })
}
