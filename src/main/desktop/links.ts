import { Failed } from '@shared/failure'

const mail = /^mailto:[^\s?&#%<>"]+@[^\s?&#%<>"]+$/
const phone = /^tel:\+?[\d-]+$/

/**
 * The address to hand to the OS: https on a host that a connection leads to, or a plain mail or phone link. Throws
 * `forbidden` for anything else: a link is the one thing a page could use to carry data outside.
 */
export function allowedLink(address: string, hosts: string[]): string {
  if (mail.test(address) || phone.test(address)) return address
  const url = URL.parse(address)
  const isKnown = url?.protocol === 'https:' && !url.username && !url.password && hosts.includes(url.host)
  if (!isKnown) throw new Failed({ kind: 'forbidden', code: 'link' })
  return url.href
}
