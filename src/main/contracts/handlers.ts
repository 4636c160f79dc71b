import { saveFile } from '../desktop/save-file'
import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { contractDocument } from './document'
import { freshContract, knownContract } from './get-contract'
import { contractsPage } from './list-contracts'

export const contractHandlers = (at: At): HandlersOf<'contracts'> => ({
  'contracts.page': async (query) => contractsPage(await at(), query),
  'contracts.position': async (query) => ({ index: await (await at()).store.contracts.position(query) }),
  'contracts.choices': async () => (await at()).store.contracts.choices(),
  'contracts.get': async ({ id, fresh }) => (fresh ? freshContract : knownContract)(await at(), id),
  'contracts.document': async ({ id, documentId }) => contractDocument(await at(), id, documentId),
  'contracts.saveDocument': async ({ id, documentId }, caller) => {
    const document = await contractDocument(await at(), id, documentId)
    return saveFile(
      document,
      { name: document.extension.toUpperCase(), extensions: [document.extension] },
      caller,
    )
  },
})
