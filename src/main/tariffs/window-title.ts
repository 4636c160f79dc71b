/** What a window with somebody else's page is called: its address, host first, without what is asked of it. */
export function windowTitle(address: string): string {
  const url = URL.parse(address)
  return url ? url.host + url.pathname : ''
}
