import { only } from './unknown.ts'

type Details = {
  url: string
  method: string
  resourceType: string
  statusCode: number
  responseHeaders: Record<string, string[]>
}
type Change = { cancel?: boolean; responseHeaders?: Record<string, string | string[]> }
type Listener = (details: Details, callback: (change: Change) => void) => void

let listener: Listener | undefined

/** Only what the app's own protocol answers passes here; the dev server's answers do not. */
export const webRequest = only('session.webRequest', {
  onHeadersReceived(first: Listener | null | object, second?: Listener) {
    listener = typeof first === 'function' ? (first as Listener) : second
  },
})

export async function onHeadersReceived(
  request: Request,
  resourceType: string,
  response: Response,
): Promise<Response> {
  if (!listener) return response
  const ask = listener
  const responseHeaders = Object.fromEntries([...response.headers].map(([name, value]) => [name, [value]]))
  const details = {
    url: request.url,
    method: request.method,
    resourceType,
    statusCode: response.status,
    responseHeaders,
  }
  const change = await new Promise<Change>((settle) => ask(details, settle))
  if (change.cancel) throw new Error('cancelled')
  const headers = new Headers()
  for (const [name, values] of Object.entries(change.responseHeaders ?? responseHeaders)) {
    for (const value of [values].flat()) headers.append(name, value)
  }
  return new Response(response.body, { status: response.status, headers })
}
