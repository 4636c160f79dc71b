/** Thrown by a route to refuse a request; each upstream puts it in its own shape. */
export class Refusal extends Error {
  readonly status: number
  readonly key: string
  readonly details: Record<string, unknown>

  constructor(status: number, key: string, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.status = status
    this.key = key
    this.details = details
  }
}

export const statusWords: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
}

/** What went wrong, as a refusal: what the framework refuses (broken JSON, too large) keeps its own words. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const { statusCode, message } = Object(error) as { statusCode?: unknown; message?: unknown }
  const status = typeof statusCode === 'number' && statusCode >= 400 ? statusCode : 500
  return new Refusal(status, status < 500 ? 'bad-request' : 'internal', String(message))
}
