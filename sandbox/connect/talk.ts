import { connectConnection } from '../connections.ts'

/** A page as it is answered, or an error. */
export interface Said {
  status: number
  route: string
  actions?: string[]
  code?: string
  message?: string
  // biome-ignore lint/suspicious/noExplicitAny: tests read from it whatever they expect there.
  data: any
}

export const version = '2024-08-24.zero'
export const dutchAddress = {
  address_line1: 'Kerkstraat 4',
  city: 'Utrecht',
  post_code: '3511 AA',
  country_code: 'nl',
}
export const swedishAddress = {
  address_line1: 'Storgatan 7',
  city: 'Umeå',
  post_code: '903 26',
  country_code: 'SE',
}

/** Talks to Connect as a client does, in one mode. */
export async function talkTo(sandbox: { url: string }, mode: 'test' | 'live' = 'test') {
  const { baseUrl, secret, credential } = connectConnection(sandbox, mode)
  const username = credential.kind === 'basic' ? credential.username : ''
  const basic = `Basic ${Buffer.from(`${username}:${secret}`).toString('base64')}`
  const logIn = await fetch(`${baseUrl}/login`, {
    headers: { authorization: basic, 'flatpeak-version': version },
  })
  const { bearer_token: bearer } = (await logIn.json()) as { bearer_token: string }

  async function api(method: 'GET' | 'POST', path: string, body?: object) {
    const headers = { authorization: `Bearer ${bearer}`, 'flatpeak-version': version }
    const json = body && { body: JSON.stringify(body) }
    const type = body && { 'content-type': 'application/json' }
    const response = await fetch(baseUrl + path, { method, headers: { ...headers, ...type }, ...json })
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    return { status: response.status, body: (await response.json()) as any }
  }
  async function say(body: object): Promise<Said> {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${baseUrl}/session`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return { status: response.status, ...((await response.json()) as Omit<Said, 'status'>) }
  }
  async function open(more: object = {}) {
    const asked = {
      callback_uri: 'http://127.0.0.1:9/finished?a=1',
      connect_web_uri: 'http://127.0.0.1:9/back',
    }
    const { body } = await api('POST', '/connect/tariff/token', { ...asked, ...more })
    const connect_token: string = body.connect_token
    return {
      token: connect_token,
      restore: () => say({ connect_token, route: 'session_restore' }),
      give: (route: string, data?: object) =>
        say({ connect_token, route, ...(data && { data }), type: 'submit' }),
      act: (route: string, action: string) => say({ connect_token, route, action }),
      claim: () => api('GET', `/connect/tariff/token?connect_token=${connect_token}`),
    }
  }
  return { api, say, open }
}

export type Talk = Awaited<ReturnType<Awaited<ReturnType<typeof talkTo>>['open']>>

/** As a customer in a browser at the provider's site: opens it and fills in one form after the other. Answers where it led. */
export async function visit(said: Said, token: string, ...forms: Record<string, string>[]) {
  const address = new URL(said.data.redirect_url ?? said.data.redirect_uri)
  address.searchParams.set('fp_cot', token)
  const opened = await fetch(address)
  let last = { status: opened.status, text: await opened.text(), location: null as string | null }
  for (const form of forms) {
    const body = new URLSearchParams(form)
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual' })
    const location = response.headers.get('location')
    last = { status: response.status, text: await response.text(), location }
  }
  return last
}

/** Chooses the provider of this name, at the page that lists them. */
export async function choose(talk: Talk, name: string): Promise<Said> {
  const { data } = await talk.restore()
  const provider = data.providers.find(({ display_name }: { display_name: string }) => display_name === name)
  return talk.give('provider_select', { provider: { id: provider.id } })
}

/** What the customer fills in at a provider's site; the password says how it ends. */
export const logInWith = (password: string) => [
  { step: 'log-in', username: 'jan', password },
  { step: 'allow' },
]
export const logInWithCode = (password: string) => [
  { step: 'log-in', username: 'jan', password },
  { step: 'code', code: '123456' },
  { step: 'allow' },
]
