import '../words'
import { ActionIcon, Button, Tooltip } from '@mantine/core'
import type { Invoice } from '@shared/invoice'
import { IconArrowLeft, IconArrowsExchange, IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { Empty } from '../../ui/empty'
import { FailureView } from '../../ui/failure-view'
import { useShortcuts } from '../../ui/shortcuts'
import PdfArea from '../pdf/pdf-area'
import type { InvoicesRoute } from '../search'
import classes from './compare.module.css'
import { DifferenceTable } from './difference-table'

interface CompareProps {
  route: InvoicesRoute
  ids: readonly [string, string]
}

/** Two invoices side by side: what differs, and their PDFs. */
export default function Compare({ route, ids }: CompareProps) {
  const { t } = useTranslation('reading')
  const [first, second] = ids
  const one = useAnswer('invoices.get', { id: first })
  const other = useAnswer('invoices.get', { id: second })
  const back = () => route.change({ compare: undefined })
  const swap = () => route.change({ compare: [second, first] }, 'replace')
  useShortcuts([
    { id: 'compare.back', keys: ['Escape'], label: t('compare.back'), group: 'page', run: back },
    { id: 'compare.swap', keys: ['s'], label: t('compare.swap'), group: 'page', run: swap },
  ])
  const failure = one.error ?? other.error
  return (
    <section className={classes.compare} aria-label={t('compare.title')}>
      <header className={classes.bar}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconArrowLeft size={15} stroke={1.6} aria-hidden />}
          onClick={back}
        >
          {t('compare.back')}
        </Button>
        <h2>{t('compare.title')}</h2>
        <span className={classes.gap} />
        <Tooltip label={t('compare.swap')}>
          <ActionIcon aria-label={t('compare.swap')} onClick={swap}>
            <IconArrowsExchange size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </header>
      {failure?.kind === 'notFound' && (
        <Empty
          title={t('compare.gone.title')}
          text={t('compare.gone.text')}
          action={
            <Button variant="default" onClick={back}>
              {t('compare.back')}
            </Button>
          }
        />
      )}
      {failure && failure.kind !== 'notFound' && (
        <FailureView failure={failure} onRetry={() => void Promise.all([one.refetch(), other.refetch()])} />
      )}
      {one.data && other.data && <Both one={one.data} other={other.data} />}
    </section>
  )
}

function Both({ one, other }: { one: Invoice; other: Invoice }) {
  const { t } = useTranslation('reading')
  return (
    <div className={classes.scroll}>
      {one.accountId !== other.accountId && (
        <p className={classes.strangers} role="note">
          <IconUsers size={16} stroke={1.6} aria-hidden />
          {t('compare.strangers', { one: one.accountName, other: other.accountName })}
        </p>
      )}
      <DifferenceTable one={one} other={other} />
      <div className={classes.papers}>
        {[one, other].map((invoice, at) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: a side stays where it is, whatever it shows.
            key={at}
            className={classes.paper}
            aria-label={t('compare.paper', { number: invoice.number })}
          >
            <h3>{invoice.number}</h3>
            <PdfArea invoice={invoice} quiet />
          </section>
        ))}
      </div>
    </div>
  )
}
