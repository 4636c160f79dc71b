/** Whether a document may be fetched from here: https, or http on this computer when the upstream itself is there. */
export function mayFetch(url: URL, upstream: URL): boolean {
  if (url.username || url.password) return false
  if (url.protocol === 'https:') return true
  return url.protocol === 'http:' && upstream.protocol === 'http:' && loopback.has(url.hostname)
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])
