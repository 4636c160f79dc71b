import type en from '../en/searches'
import type { Words } from '../words'

export default {
  title: 'Tidigare sökningar',
  keep: 'Behåll ”{{text}}” överst',
  forget: 'Ta bort ”{{text}}”',
  clear: 'Ta bort alla utom de behållna',
} satisfies Words<typeof en>
