import { z } from 'zod'

/** What an upstream says in the body of an error. */
export interface ErrorWords {
  code?: string
  message?: string
  requestId?: string
  fields: { path: string; problem: string }[]
}

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim())
const optional = text.optional().catch(undefined)
const problem = z.union([text, z.array(text).transform((all) => all.join(', ')), z.object({ message: text })])
const fieldsByName = z.record(z.string(), problem)
const fieldList = z.array(
  z.object({
    field: optional,
    path: optional,
    property: optional,
    param: optional,
    message: optional,
    problem: optional,
  }),
)
const errorBody = z.looseObject({
  message: optional,
  detail: optional,
  title: optional,
  error: z
    .union([text, z.object({ message: optional, code: optional })])
    .optional()
    .catch(undefined),
  key: optional,
  code: optional,
  errorCode: optional,
  uid: optional,
  requestId: optional,
  fields: z.unknown().optional(),
  errors: z.unknown().optional(),
})

const longest = 500

/** Reads an error's body, whatever its shape; HTML says nothing. `hide` is struck out of the words. */
export function errorWords(body: unknown, hide: readonly string[]): ErrorWords {
  const clean = (words: string) => strike(words, hide).slice(0, longest)
  const words = typeof body === 'string' ? body.trim() : ''
  if (words.startsWith('<')) return { fields: [] }
  const parsed = errorBody.safeParse(typeof body === 'string' ? readJson(body) : body)
  if (!parsed.success) return { ...(words && { message: clean(words) }), fields: [] }
  const { message, detail, title, error, key, code, errorCode, uid, requestId, fields, errors } = parsed.data
  const nested = typeof error === 'object' ? error : { message: error, code: undefined }
  const said = message || detail || nested.message || title
  const theirCode = key || code || errorCode || nested.code
  const id = uid || requestId
  return {
    ...(theirCode && { code: clean(theirCode) }),
    ...(said && { message: clean(said) }),
    ...(id && { requestId: clean(id) }),
    fields: [fields, errors]
      .flatMap(readFields)
      .map((one) => ({ path: clean(one.path), problem: clean(one.problem) })),
  }
}

/** The words without the secrets. */
export function strike(words: string, hide: readonly string[]): string {
  return hide.filter(Boolean).reduce((rest, secret) => rest.replaceAll(secret, '••••'), words)
}

function readFields(fields: unknown): { path: string; problem: string }[] {
  const list = fieldList.safeParse(fields)
  if (list.success) {
    return list.data.flatMap((one) => {
      const path = one.field || one.path || one.property || one.param
      return path ? [{ path, problem: one.message || one.problem || '' }] : []
    })
  }
  const named = fieldsByName.safeParse(fields)
  if (!named.success) return []
  return Object.entries(named.data).map(([path, said]) => ({
    path,
    problem: typeof said === 'string' ? said : said.message,
  }))
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
