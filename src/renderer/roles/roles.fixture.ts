import type { Role, Standing } from '@shared/role'

/** For tests: what one hub says of whoever works here. */
export const atHub = (role: Role, connectionId = 'h'): Standing => ({
  hubs: [{ connectionId, name: 'Hub Noord', role }],
  local: null,
})
