import { z } from 'zod'

export const endpointMethods = ['GET', 'POST', 'PUT', 'PATCH'] as const
export type EndpointMethod = (typeof endpointMethods)[number]

const names = z.record(z.string().max(100), z.string().max(500))

/**
 * How one operation is asked of an upstream. `{name}` in the path is filled with an id; `query` and `body` map our names to the
 * upstream's, in a body with points where they are one inside another: `inviter.email`.
 */
export const endpoint = z.object({
  method: z.enum(endpointMethods),
  path: z.templateLiteral(['/', z.string()]),
  query: names,
  body: names,
})
export type Endpoint = z.infer<typeof endpoint>

/** The same as somebody typed it or a file has it: right or not. */
export const endpointDraft = z.strictObject({
  method: z.string().max(500),
  path: z.string().max(5000),
  query: names,
  body: names,
})
export type EndpointDraft = z.infer<typeof endpointDraft>

/** What differs from the default; what is left out is as usual. */
export const endpointChange = endpointDraft.partial()
export type EndpointChange = z.infer<typeof endpointChange>

/** `path` is `method`, `path`, `query.<our name>` or `body.<our name>`; empty where nothing can be read. */
export const endpointProblem = z.object({ path: z.string(), problem: z.string() })
export type EndpointProblem = z.infer<typeof endpointProblem>

/** One operation of a connection. */
export const endpointRow = z.object({
  operation: z.string(),
  /** What is asked, from the next call on. */
  endpoint,
  usual: endpoint,
  isChanged: z.boolean(),
  /** Something was kept that cannot be used: `endpoint` is the default. `kept` is null when it cannot even be shown. */
  refused: z.object({ kept: endpointDraft.nullable(), problems: z.array(endpointProblem) }).nullable(),
})
export type EndpointRow = z.infer<typeof endpointRow>

export const endpointTrial = z.object({
  /** `unclear`: a made-up id is unknown there, which says nothing about the endpoint. */
  verdict: z.enum(['works', 'unclear', 'notFound', 'notProvided', 'refused', 'failed']),
  /** HTTP status, or null when there was no answer. */
  status: z.number().nullable(),
  /** Until it answered, or failed to. */
  milliseconds: z.number(),
  /** The failure's kind when it did not work. */
  failure: z.string().nullable(),
})
export type EndpointTrial = z.infer<typeof endpointTrial>

/** What a file would do, operation by operation. Nothing of it has been done. */
export const endpointImport = z.object({
  fileName: z.string(),
  changes: z.array(z.object({ operation: z.string(), from: endpoint, to: endpoint })),
  unchanged: z.number().int(),
  refused: z.array(z.object({ operation: z.string(), problems: z.array(endpointProblem) })),
})
export type EndpointImport = z.infer<typeof endpointImport>

/** An operation whose default only reads can be tested, and stays one that reads. */
export const reads = ({ method }: { method: string }) => method === 'GET'

/** The names in braces of a path, each once. */
export const placeholders = (path: string) => [
  ...new Set([...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])),
]
