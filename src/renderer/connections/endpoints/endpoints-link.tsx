import type { Connection } from '@shared/connection'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/link-button'

/** To the endpoints of a connection. */
export function EndpointsLink({ connection: { id, name } }: { connection: Connection }) {
  const { t } = useTranslation('endpoints')
  return (
    <LinkButton
      variant="subtle"
      color="gray"
      size="compact-sm"
      to="/settings/$section"
      params={{ section: 'connections' }}
      search={{ endpoints: id }}
      aria-label={t('linkOf', { name })}
    >
      {t('link')}
    </LinkButton>
  )
}
