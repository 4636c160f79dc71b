/** One line of JSON on standard output. Never a person's data, a secret or a text from an upstream. */
export function log(what: string, facts: Record<string, string | number | undefined>) {
  const rounded = Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [key, typeof fact === 'number' ? Math.round(fact) : fact]),
  )
  console.info(JSON.stringify({ at: new Date().toISOString(), what, ...rounded }))
}
