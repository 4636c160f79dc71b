import type { Agreement } from '@shared/agreement'
import type { Service } from '@shared/location'
import type { Product } from '@shared/product'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SeenAnswer } from '../../ui/use-seen'
import { Answered } from '../answer-part'
import { Agreements } from './agreements'
import classes from './locations.module.css'
import { Products } from './products'
import { ServiceState } from './service-state'
import { useServiceWord } from './service-words'
import { usePeriodWords } from './use-period-words'

interface ServiceBlockProps {
  service: Service
  agreements: SeenAnswer<Agreement[]> | undefined
  products: SeenAnswer<Product[]> | undefined
}

/** One service: what it is, how it stands, and side by side what was agreed and what it costs. */
export const ServiceBlock = memo(function ServiceBlock({ service, agreements, products }: ServiceBlockProps) {
  const { t } = useTranslation('customers')
  const word = useServiceWord()
  const period = usePeriodWords()
  const { id, type, name, status, startsOn, endsOn, measurement, isRealtime } = service
  const parts = [
    asked(agreements) && (
      <Half key="agreements" title={t('agreements.title')}>
        <Answered answer={agreements}>{(all) => <Agreements agreements={all} />}</Answered>
      </Half>
    ),
    asked(products) && (
      <Half key="products" title={t('products.title')}>
        <Answered answer={products}>{(all) => <Products products={all} />}</Answered>
      </Half>
    ),
  ].filter(Boolean)
  return (
    <section className={classes.service} aria-label={word(type)}>
      <header className={classes.serviceHead}>
        <h3 title={id} translate={name ? 'no' : undefined}>
          {name ?? word(type)}
        </h3>
        {name && name !== word(type) && <span>{word(type)}</span>}
        {status && <ServiceState status={status} />}
        <span>{period(startsOn, endsOn)}</span>
        <span>{measurement ? t(`service.measured.${measurement.finest}`) : t('service.unmeasured')}</span>
        {isRealtime && <span>{t('service.realtime')}</span>}
      </header>
      {parts.length > 0 && <div className={classes.halves}>{parts}</div>}
    </section>
  )
})

/** Whether there is anything to say of it; what is not provided is said above all services. */
function asked<T>(answer: SeenAnswer<T> | undefined): answer is SeenAnswer<T> {
  return answer !== undefined && answer.failure?.kind !== 'notProvided'
}

function Half({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.half}>
      <h4>{title}</h4>
      {children}
    </div>
  )
}
