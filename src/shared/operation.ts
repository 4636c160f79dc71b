import type { z } from 'zod'

/**
 * What a person needs for an operation. Main enforces it; `role.ts` says who has it.
 * `nothing`: also before the console's data is open. `use`: an open console, all that reads, and what is only one's own.
 * `createAccount`: give customers their account. `changeCustomers`: change what is known of them at an upstream.
 * `connectTariffs`, `handOverLogIns`: with the activations of authorizations. `revealPasswords`. `administer`: how the console works.
 */
export const permissions = [
  'nothing',
  'use',
  'createAccount',
  'changeCustomers',
  'connectTariffs',
  'handOverLogIns',
  'revealPasswords',
  'administer',
] as const
export type Permission = (typeof permissions)[number]

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
