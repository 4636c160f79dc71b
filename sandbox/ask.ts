import { tokens } from './hub/tokens.ts'

export interface Answer {
  status: number
  headers: Headers
  /** The JSON inside, or undefined. */
  body: unknown
}

/** Asks an upstream as tests do: with the right secret unless another is given (`''` for none). */
export async function ask(
  sandbox: { url: string },
  method: string,
  path: string,
  { body, secret }: { body?: unknown; secret?: string } = {},
): Promise<Answer> {
  const headers = new Headers()
  const usual = path.startsWith('/hub') ? tokens.relationshipManager : tokens.dataLayer
  const credential = secret ?? usual
  if (credential) {
    if (path.startsWith('/hub')) headers.set('authorization', `Bearer ${credential}`)
    else headers.set('x-api-key', credential)
  }
  if (body !== undefined) headers.set('content-type', 'application/json')
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(sandbox.url + path, { method, headers, body: text ?? null })
  const answer = await response.text()
  const json = response.headers.get('content-type')?.includes('json') && answer !== ''
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(answer) : undefined }
}
