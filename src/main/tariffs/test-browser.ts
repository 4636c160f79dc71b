import { isAt, returnAddress } from '../upstream/connect/addresses'

/** As a person in a browser: opens the page and sends one form after the other, until it leads back to us. */
export async function browse(
  address: string,
  forms: readonly Record<string, string>[],
): Promise<'returned' | 'closed'> {
  await fetch(address)
  for (const form of forms) {
    const body = new URLSearchParams(form)
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual' })
    if (isAt(response.headers.get('location') ?? '', returnAddress)) return 'returned'
  }
  return 'closed'
}
