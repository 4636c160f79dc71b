import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import parts from '../../ui/part.module.css'
import texts from '../text.module.css'
import { usePageWord } from '../use-page-word'

/** The conversations about somebody that were not brought to an end: where they can be gone on with. */
export function OpenConversations({
  accountId,
  contactId,
}: {
  accountId: string | null
  contactId: string | null
}) {
  const { t } = useTranslation('tariffs')
  const { age } = useFormat()
  const word = usePageWord()
  const { data } = useAnswer('tariffs.page', {
    filter: {
      states: ['open', 'expired', 'claiming'],
      ...(accountId ? { accountId } : { contactId: contactId ?? '' }),
    },
    sort: { by: 'moved', direction: 'descending' },
    offset: 0,
    limit: 50,
  })
  return data?.rows.map(({ id, pageKind, updatedAt }) => (
    <p key={id} className={texts.remark}>
      {t('connected.unfinished', { page: word(pageKind), age: age(updatedAt) })}{' '}
      <Link to="/tariffs/$sessionId" params={{ sessionId: id }} className={parts.link}>
        {t('connected.goOn')}
      </Link>
    </p>
  ))
}
