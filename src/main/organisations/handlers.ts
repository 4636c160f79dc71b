import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { askOrganisations } from './ask-organisations'
import { organisationsPage } from './list-organisations'

export const organisationHandlers = (at: At): HandlersOf<'organisations'> => ({
  'organisations.page': async (query) => organisationsPage(await at(), query),
  'organisations.refresh': async () => {
    await askOrganisations(await at())
    return {}
  },
})
