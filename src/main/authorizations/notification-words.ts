import type { Language } from '@shared/language'
import type { News } from './keeper'

type Words = {
  title: string
  ready(count: number): string
  needsAction(count: number): string
}

const words: Record<Language, Words> = {
  en: {
    title: 'Authorizations',
    ready: (count) => (count === 1 ? 'One is ready to activate' : `${count} are ready to activate`),
    needsAction: (count) => (count === 1 ? 'One needs action' : `${count} need action`),
  },
  nl: {
    title: 'Autorisaties',
    ready: (count) => (count === 1 ? 'Eén kan worden geactiveerd' : `${count} kunnen worden geactiveerd`),
    needsAction: (count) => (count === 1 ? 'Eén vraagt om actie' : `${count} vragen om actie`),
  },
  sv: {
    title: 'Behörigheter',
    ready: (count) => (count === 1 ? 'En kan aktiveras' : `${count} kan aktiveras`),
    needsAction: (count) => (count === 1 ? 'En kräver åtgärd' : `${count} kräver åtgärd`),
  },
}

/** One notification for all of a round. Nobody's name is in it: it shows on a locked screen too. Null without news. */
export function notificationOf({ ready, needsAction }: News, language: Language) {
  const { title, ...says } = words[language]
  const lines = [
    ...(ready > 0 ? [says.ready(ready)] : []),
    ...(needsAction > 0 ? [says.needsAction(needsAction)] : []),
  ]
  if (lines.length === 0) return null
  const view = needsAction > 0 ? 'needsAction' : 'ready'
  return { title, body: `${lines.join('. ')}.`, path: `/authorizations?view=${view}` }
}
