import type { Price, Product } from '@shared/product'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language'
import { today } from '../../invoices/days'
import classes from './locations.module.css'
import { priceWords } from './price-words'
import { usePeriodWords } from './use-period-words'

/** What a service is and was sold as: the prices that hold today, the others one click away. */
export function Products({ products }: { products: readonly Product[] }) {
  const { t } = useTranslation('customers')
  if (products.length === 0) return <p className={classes.quiet}>{t('products.none')}</p>
  const now = today()
  const inOrder = products.toSorted((one, other) => Number(isSold(other, now)) - Number(isSold(one, now)))
  return (
    <ul className={classes.list}>
      {inOrder.map((product) => (
        <SoldAs key={product.id} product={product} now={now} />
      ))}
    </ul>
  )
}

function SoldAs({ product, now }: { product: Product; now: string }) {
  const { t } = useTranslation('customers')
  const period = usePeriodWords()
  const { id, name, type, startsOn, endsOn, prices } = product
  const valid = prices.filter((price) => isValid(price, now))
  const others = prices.filter((price) => !valid.includes(price))
  return (
    <li>
      <div className={classes.entry}>
        <span className={classes.entryName} translate="no">
          {name ?? type ?? t('products.unnamed', { id })}
        </span>
        <span className={classes.quiet}>{period(startsOn, endsOn)}</span>
      </div>
      {valid.length > 0 && <Prices prices={valid} of={product} />}
      {valid.length === 0 && isSold(product, now) && <p className={classes.quiet}>{t('products.free')}</p>}
      {others.length > 0 && (
        <details className={classes.other}>
          <summary>{t('products.later')}</summary>
          <Prices prices={others} of={product} />
        </details>
      )}
    </li>
  )
}

function Prices({ prices, of }: { prices: readonly Price[]; of: Product }) {
  const { t } = useTranslation('customers')
  const language = useLanguage()
  const period = usePeriodWords()
  return (
    <table className={classes.prices}>
      <tbody>
        {prices.map((price, at) => {
          // What holds as long as the product need not say so again.
          const ownTime = price.validFrom !== of.startsOn || price.validTo !== of.endsOn
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: prices have no id, and come all at once.
            <tr key={at}>
              <td translate="no">
                {price.name}
                {price.note && <small>{price.note}</small>}
              </td>
              <td>{priceWords(price, { t, language })}</td>
              <td>{ownTime && period(price.validFrom, price.validTo)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Ends are not included. */
const holds = (from: string | null, to: string | null, now: string) =>
  (from === null || from <= now) && (to === null || now < to)
const isValid = ({ validFrom, validTo }: Price, now: string) => holds(validFrom, validTo, now)
const isSold = ({ startsOn, endsOn }: Product, now: string) => holds(startsOn, endsOn, now)
