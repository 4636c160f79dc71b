import type { ConnectedTariff } from '@shared/tariff'
import { useTranslation } from 'react-i18next'
import parts from '../../ui/part.module.css'
import { writeDecimal } from '../rates/price'
import { useWritePrice } from '../rates/use-write-price'

/** What a tariff consists of, and when each applies. */
export function Elements({ elements, currency }: Pick<ConnectedTariff, 'elements' | 'currency'>) {
  const { t } = useTranslation('tariffs')
  const write = useWritePrice(currency)
  const { language } = write.writing
  return (
    <table className={parts.table}>
      <thead>
        <tr>
          <th>{t('connected.element')}</th>
          <th>{t('connected.schedule')}</th>
          <th data-align="end">{t('rates.price')}</th>
        </tr>
      </thead>
      <tbody>
        {elements.map(({ name, cost, percentage, schedule }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the upstream's order is all that tells them apart.
          <tr key={at}>
            <td>{name}</td>
            <td>{schedule || t('connected.always')}</td>
            <td data-align="end">
              {[
                cost && write.full(cost),
                percentage && t('surcharge.percent', { percentage: writeDecimal(percentage, language) }),
              ]
                .filter(Boolean)
                .join(' + ') || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
