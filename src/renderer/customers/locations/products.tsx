import type { Price, Product } from '@shared/product'
import { useTranslation } from 'react-i18next'
import { today } from '../../invoices/days'
import { useLanguage } from '../../invoices/typing'
import classes from './locations.module.css'
import { priceWords } from './price-words'
import { usePeriodWords } from './use-period-words'

/** What a service is sold as: the prices that hold today, then those of other periods. */
export function Products({ products }: { products: readonly Product[] }) {
  const { t } = useTranslation('customers')
  const period = usePeriodWords()
  if (products.length === 0) return <p className={classes.quiet}>{t('products.none')}</p>
  return (
    <ul className={classes.list}>
      {products.map(({ id, name, type, startsOn, endsOn, prices }) => {
        const now = prices.filter((price) => isValid(price, today()))
        const other = prices.filter((price) => !now.includes(price))
        return (
          <li key={id}>
            <div className={classes.entry}>
              <span className={classes.entryName}>{name ?? type ?? t('products.unnamed', { id })}</span>
              <span className={classes.quiet}>{period(startsOn, endsOn)}</span>
            </div>
            {now.length > 0 ? <Prices prices={now} /> : <p className={classes.quiet}>{t('products.free')}</p>}
            {other.length > 0 && (
              <details className={classes.other}>
                <summary>{t('products.later')}</summary>
                <Prices prices={other} />
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Prices({ prices }: { prices: readonly Price[] }) {
  const { t } = useTranslation('customers')
  const language = useLanguage()
  const period = usePeriodWords()
  return (
    <table className={classes.prices}>
      <tbody>
        {prices.map((price, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: prices have no id, and come all at once.
          <tr key={at}>
            <td>
              {price.name}
              {price.note && <small>{price.note}</small>}
            </td>
            <td>{priceWords(price, { t, language })}</td>
            <td>{period(price.validFrom, price.validTo)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `validTo` is not included. */
function isValid({ validFrom, validTo }: Price, now: string): boolean {
  return (validFrom === null || validFrom <= now) && (validTo === null || now < validTo)
}
