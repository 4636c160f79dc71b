import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from './empty'

/** An address that leads nowhere, or a screen that could not be drawn. */
export function RouteFailure() {
  const { t } = useTranslation()
  return (
    <Empty
      title={t('notFound.title')}
      text={t('notFound.text')}
      action={
        <Button variant="default" component={Link} to="/contacts">
          {t('notFound.action')}
        </Button>
      }
    />
  )
}
