import type { z } from 'zod'

/**
 * What a person needs for an operation. `nothing`: also before the console's data is open. `use`: an open console.
 * `createAccount`: the hub's role Organization Beheerder or Relatiebeheerder. `administer`: the hub's role Organization
 * Beheerder. Main enforces it.
 */
export type Permission = 'nothing' | 'use' | 'createAccount' | 'administer'

/** One line of the table of contents. */
export const operation = <I extends z.ZodType, O extends z.ZodType>(
  permission: Permission,
  input: I,
  output: O,
) => ({
  permission,
  input,
  output,
})
