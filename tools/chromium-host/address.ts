/**
 * Chromium knows no `app:` scheme, so `app://console/x` is shown as `https://console.app.invalid/x`: a name that can
 * exist on no network, and an origin as secure as the app's own. Other addresses are left as they are.
 */
export function pageAddress(address: string): string {
  const parts = /^([a-z]+):\/\/([^/?#]+)(.*)$/.exec(address)
  if (!parts) return address
  const [, scheme, host, rest] = parts
  return scheme === 'http' || scheme === 'https' ? address : `https://${host}.${scheme}.invalid${rest}`
}

export function appAddress(address: string): string {
  const parts = /^https:\/\/([^/?#]+)\.([a-z]+)\.invalid(.*)$/.exec(address)
  if (!parts) return address
  const [, host, scheme, rest] = parts
  return `${scheme}://${host}${rest}`
}

/** `app://console`, or `null` where there is none (about:blank, data:). */
export function appOrigin(address: string): string {
  const translated = appAddress(address)
  return /^[a-z]+:\/\/[^/?#]+/.exec(translated)?.[0] ?? 'null'
}
