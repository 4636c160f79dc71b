import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { askAllPermissions } from './ask-permissions'
import { permissionsPage } from './list-permissions'

export const heldPermissionHandlers = (at: At): HandlersOf<'permissions'> => ({
  'permissions.page': async (query) => permissionsPage(await at(), query),
  'permissions.refresh': async () => {
    const office = await at()
    // Who asks what the hub says now is held to it.
    await Promise.all([askAllPermissions(office), office.roles.refresh()])
    return {}
  },
})
