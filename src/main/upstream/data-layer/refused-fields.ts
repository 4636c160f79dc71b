import { Failed } from '@shared/failure'

const fields = [
  { path: 'email', pattern: /e-?mail|e-post|epost/i },
  { path: 'username', pattern: /user[ _-]?name|användarnamn/i },
  { path: 'phone', pattern: /phone|mobile|telefon|mobil/i },
]

const pathIn = (words: string) => fields.find(({ pattern }) => pattern.test(words))?.path

/** A refused input with our names of its fields; where the upstream names none, with the one that its words are about. */
export function withOurFields(error: unknown): never {
  if (!(error instanceof Failed) || error.failure.kind !== 'invalid') throw error
  const { message = '', code = '', fields: theirs } = error.failure
  const named = theirs.map(({ path, problem }) => ({
    path: pathIn(path) ?? path,
    problem: problem || message,
  }))
  const guessed = pathIn(code) ?? pathIn(message)
  const unnamed = guessed ? [{ path: guessed, problem: message || code }] : []
  throw new Failed({ ...error.failure, fields: named.length > 0 ? named : unnamed })
}
