import type en from '../en/searches'
import type { Words } from '../words'

export default {
  title: 'Eerder gezocht',
  keep: '“{{text}}” bovenaan houden',
  forget: '“{{text}}” verwijderen',
  clear: 'Alles verwijderen behalve wat bovenaan blijft',
} satisfies Words<typeof en>
