/** Makes something when it is first asked for, and keeps it: an `Intl` format takes 30 ms where none was made before. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
