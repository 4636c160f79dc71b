/** A browser as far as an OpenID provider needs one: cookies, redirects, and a form. */
export class Browser {
  readonly #cookies = new Map<string, string>()

  async get(address: string, form?: URLSearchParams) {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: form }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value) this.#cookies.set(name, value)
      else this.#cookies.delete(name)
    }
    return response
  }

  /** Logs in (`email` null: gives up), up to the address on this computer that the answer goes to. */
  async untilBack(address: string, email: string | null): Promise<string> {
    const back = new URL(address).searchParams.get('redirect_uri') ?? 'none'
    let next = address
    let form: URLSearchParams | undefined
    for (let hops = 0; hops < 20; hops += 1) {
      const response = await this.get(next, form)
      form = undefined
      const location = response.headers.get('location')
      if (location) next = new URL(location, next).href
      else if ((await response.text()).includes('name="email"'))
        form = new URLSearchParams(email === null ? { cancel: '1' } : { email })
      else throw new Error(`the provider answers ${response.status} at ${next}`)
      if (next.startsWith(`${back}?`)) return next
    }
    throw new Error('the provider never sends anybody back')
  }

  /** Logs in and brings the answer back; answers the last page. */
  async logIn(address: string, email: string | null) {
    const last = await this.get(await this.untilBack(address, email))
    return { text: await last.text(), policy: last.headers.get('content-security-policy') }
  }
}
