import { VisuallyHidden } from '@mantine/core'
import type { Connection } from '@shared/connection'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { Identify } from '../sign-in/identify'
import { Empty } from '../ui/empty'
import { LinkButton } from '../ui/link-button'
import { Found } from './look-up/found'
import classes from './look-up/look-up.module.css'
import { LookUpBox } from './look-up/look-up-box'
import { RecentCustomers } from './look-up/recent-customers'
import { useLookUp } from './look-up/use-look-up'

/** Somebody calls: who is it? Found by what they say, or among those who were here before. */
export function Component(): ReactNode {
  const { t } = useTranslation('customers')
  const connections = useAnswer('connections.list', {}).data
  if (!connections) return null
  const dataLayers = connections.filter(({ kind }) => kind === 'data-layer')
  if (dataLayers.length === 0) {
    return (
      <Empty
        as="h1"
        title={t('noDataLayer.title')}
        text={t('noDataLayer.text')}
        action={
          <LinkButton
            to="/settings/$section"
            params={{ section: 'connections' }}
            search={{ add: 'data-layer' }}
          >
            {t('noDataLayer.action')}
          </LinkButton>
        }
      />
    )
  }
  return <LookUpScreen dataLayers={dataLayers} />
}

function LookUpScreen({ dataLayers }: { dataLayers: Connection[] }) {
  const { t } = useTranslation('customers')
  const lookUp = useLookUp()
  const online = useAnswer('network.status', {}).data?.online ?? true
  return (
    <div className={classes.screen}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <LookUpBox lookUp={lookUp} online={online} />
      {dataLayers.map(({ id }) => (
        <Identify key={id} connectionId={id} onFound={lookUp.identify} />
      ))}
      <Found lookUp={lookUp} />
      <RecentCustomers />
    </div>
  )
}
