import { useTranslation } from 'react-i18next'
import { Empty } from './empty'
import { LinkButton } from './link-button'

/** An address that leads nowhere, or a screen that could not be drawn. */
export function RouteFailure() {
  const { t } = useTranslation()
  return (
    <Empty
      as="h1"
      title={t('notFound.title')}
      text={t('notFound.text')}
      action={
        <LinkButton variant="default" to="/contacts">
          {t('notFound.action')}
        </LinkButton>
      }
    />
  )
}
