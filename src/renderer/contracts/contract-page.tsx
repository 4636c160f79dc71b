import './words'
import { VisuallyHidden } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Age } from '../ui/age'
import { Empty } from '../ui/empty'
import { FailureView } from '../ui/failure-view'
import { LinkButton } from '../ui/link-button'
import { Part } from '../ui/part'
import { SaidFields } from '../ui/said-fields'
import { ContractFacts } from './contract-facts'
import { ContractHeader } from './contract-header'
import classes from './contract-page.module.css'
import { ContractDocuments } from './document/contract-documents'
import { useContract } from './use-contract'

const DocumentReader = lazy(() => import('./document/document-reader'))
const route = getRouteApi('/contracts/$contractId')

/** Everything about one contract. Another contract is another page: nothing of the last one is left on it. */
export function Component(): ReactNode {
  const { contractId } = route.useParams()
  return (
    <div className={classes.screen}>
      <ContractHeader contractId={contractId} />
      <ContractBody key={contractId} contractId={contractId} />
    </div>
  )
}

function ContractBody({ contractId }: { contractId: string }) {
  const { t } = useTranslation('contracts')
  const { seen, failure, retry } = useContract(contractId)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  /** Beside the contract, and in the route. From one document to the next is no step of its own. */
  const read = (document: string | undefined) =>
    void navigate({
      search: { ...search, document },
      replace: document !== undefined && search.document !== undefined,
    })
  if (!seen) {
    if (failure?.kind === 'notFound') {
      const action = <LinkButton to="/contracts">{t('page.back')}</LinkButton>
      return <Empty as="h1" title={t('page.goneTitle')} text={t('page.goneText')} action={action} />
    }
    return (
      <>
        <VisuallyHidden component="h1">{t('page.one')}</VisuallyHidden>
        {failure && <FailureView failure={failure} onRetry={retry} />}
      </>
    )
  }
  const contract = seen.value
  return (
    <div className={classes.body} data-reading={search.document !== undefined || undefined}>
      <div className={classes.main}>
        <header className={classes.title}>
          <div>
            <h1>{contract.product || contract.number}</h1>
            <p>{contract.holder}</p>
          </div>
          <Age source={seen.source} asOf={seen.asOf} />
        </header>
        {failure && (
          <div className={classes.failure}>
            <FailureView failure={failure} onRetry={retry} as="strip" />
          </div>
        )}
        <Part title={t('page.facts')}>
          <ContractFacts contract={contract} />
        </Part>
        <ContractDocuments contract={contract} reading={search.document} onRead={read} />
        <SaidFields said={contract.said} title={t('said')} />
      </div>
      {search.document !== undefined && (
        <Suspense>
          <DocumentReader contract={contract} documentId={search.document} onClose={() => read(undefined)} />
        </Suspense>
      )}
    </div>
  )
}
