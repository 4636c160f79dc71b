import { notifications } from '@mantine/notifications'
import type { AuthorizationRow } from '@shared/authorization'
import type { Failure } from '@shared/failure'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../../app/bridge'
import { useLanguage } from '../../i18n/use-language'
import { csvOf } from '../../ui/csv'
import { useFailureWords } from '../../ui/use-failure-words'
import type { AuthorizationList } from '../authorization-list'
import { useStateWords } from '../state-words'

const atOnce = 500

/** Writes every row of the list as CSV, those that are not on screen too, in its order and in the words of the language. */
export function useExport(list: AuthorizationList) {
  const { t } = useTranslation('authorizations')
  const language = useLanguage()
  const words = useFailureWords()
  const columns = useCsvColumns()
  const [busy, setBusy] = useState(false)
  const write = async () => {
    const rows: AuthorizationRow[] = []
    for (let count = 1; rows.length < count; ) {
      const page = await ask('authorizations.page', { ...list, offset: rows.length, limit: atOnce })
      rows.push(...page.rows)
      // Fewer than were counted: the list got shorter meanwhile.
      count = page.rows.length < atOnce ? 0 : page.count
    }
    const header = columns.map(({ label }) => label)
    const bytes = csvOf([header, ...rows.map((row) => columns.map(({ text }) => text(row)))], language)
    const view = t(`views.${list.filter.view}`)
    const { path } = await ask('files.save', { suggestedName: `${t('title')}, ${view}`, kind: 'csv', bytes })
    if (path !== null) notifications.show({ message: t('runs.exported', { path }) })
  }
  const save = async () => {
    if (busy) return
    setBusy(true)
    await write().catch((failure: Failure) => {
      const { title, text } = words(failure)
      notifications.show({ title, message: text, color: 'red' })
    })
    setBusy(false)
  }
  return save
}

/** All that the list can show, and what it shows shortened in full. */
function useCsvColumns(): { label: string; text: (row: AuthorizationRow) => string | number }[] {
  const { t } = useTranslation('authorizations')
  const words = useStateWords()
  const column = (label: string, text: (row: AuthorizationRow) => string | number) => ({ label, text })
  return [
    column(t('columns.logIn'), ({ username }) => username),
    column(t('ours.nickname'), ({ notes }) => notes.nickname),
    column(t('columns.host'), ({ url }) => url),
    column(t('columns.state'), ({ state, listed }) =>
      listed ? words.status(state.status) : t('status.unlisted'),
    ),
    column(t('columns.reason'), ({ state }) => words.reason(state) ?? ''),
    column(t('columns.whoActs'), ({ state }) => words.whoActs(state)),
    column(t('columns.next'), ({ state }) => words.next(state)),
    column(t('detail.said'), ({ errors }) => errors ?? ''),
    column(t('detail.since'), ({ statusSince }) => statusSince),
    column(t('columns.accounts'), ({ accounts }) => accounts?.total ?? ''),
    column(t('status.active'), ({ accounts }) => accounts?.active ?? ''),
    column(t('columns.utilities'), ({ utilities }) => utilities.join(', ')),
    column(t('columns.owner'), ({ notes }) => notes.owner),
    column(t('columns.tags'), ({ notes }) => notes.tags.join(', ')),
    column(t('columns.note'), ({ notes }) => notes.note),
    column(t('columns.followUp'), ({ notes }) => notes.followUpOn ?? ''),
    column(t('columns.created'), ({ createdAt }) => createdAt ?? ''),
    column(t('columns.company'), ({ companyId }) => companyId ?? ''),
  ]
}
