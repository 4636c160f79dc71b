import './words'
import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { Empty } from '../ui/empty'
import { LinkButton } from '../ui/link-button'
import { AccountAtHub } from './account-at-hub'
import classes from './my-account.module.css'

/** Who we are at each hub, what it lets us do, and where we belong. */
export function Component(): ReactNode {
  const { t } = useTranslation('myAccount')
  const connections = useAnswer('connections.list', {}).data
  const hubs = connections?.filter(({ kind }) => kind === 'hub')
  const action = (
    <LinkButton to="/settings/$section" params={{ section: 'connections' }} search={{ add: 'hub' }}>
      {t('empty.action')}
    </LinkButton>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard too.
    <section className={classes.screen} tabIndex={0} aria-label={t('title')}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      {hubs?.length === 0 && <Empty title={t('empty.title')} text={t('empty.text')} action={action} />}
      {hubs?.map((hub) => (
        <AccountAtHub key={hub.id} connection={hub} />
      ))}
    </section>
  )
}
