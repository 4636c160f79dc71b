import type { FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'

/** The query's parameters; refuses those that are unknown or repeated. */
export function readQuery<Name extends string>(
  request: FastifyRequest,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const answer: Partial<Record<Name, string>> = {}
  for (const [given, value] of Object.entries(Object(request.query))) {
    const name = names.find((known) => known === given)
    if (!name) {
      const known = names.length > 0 ? `, only ${names.join(', ')}` : ''
      throw new Refusal(400, 'unknown-parameter', `the query parameter "${given}" is not known here${known}`)
    }
    if (typeof value !== 'string')
      throw new Refusal(400, 'repeated-parameter', `"${name}" may be given only once`)
    answer[name] = value
  }
  return answer
}

/** A whole number within limits from the query. */
export function readNumber(
  name: string,
  text: string | undefined,
  usual: number,
  low: number,
  high: number,
): number {
  if (text === undefined) return usual
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < low || number > high) {
    throw new Refusal(
      400,
      'bad-parameter',
      `"${name}" must be a whole number from ${low} to ${high}, not "${text}"`,
    )
  }
  return number
}

/** A JSON object with no other fields than these. */
export function readBody<Name extends string>(
  request: FastifyRequest,
  names: readonly Name[],
): Partial<Record<Name, unknown>> {
  return readFields('the body', request.body, names)
}

/** The same for a part of the body; `what` says which. */
export function readFields<Name extends string>(
  what: string,
  value: unknown,
  names: readonly Name[],
): Partial<Record<Name, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'bad-body', `${what} must be a JSON object`)
  }
  for (const given of Object.keys(value)) {
    if (!names.some((name) => name === given)) {
      throw new Refusal(
        400,
        'unknown-field',
        `the field "${given}" is not known here, only ${names.join(', ')}`,
      )
    }
  }
  return value
}

/** Refuses a body where none belongs; an empty JSON object passes. */
export function readNoBody(request: FastifyRequest): void {
  if (request.body !== undefined && request.body !== null) readBody(request, [])
}
