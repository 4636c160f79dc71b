import type { Invoice } from '@shared/invoice'
import { IconEqual, IconEqualNot } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './compare.module.css'
import { useDifferences } from './use-differences'

/** What two invoices say, line by line, and what they differ by. */
export function DifferenceTable({ one, other }: { one: Invoice; other: Invoice }) {
  const { t } = useTranslation('reading')
  const rows = useDifferences(one, other)
  return (
    <table className={classes.table}>
      <caption className={classes.unseen}>{t('compare.title')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{one.number}</th>
          <th scope="col">{other.number}</th>
          <th scope="col">{t('compare.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, one, other, change, differs }) => (
          <tr key={key} data-differs={differs || undefined}>
            <th scope="row">{label}</th>
            <td>{one}</td>
            <td>{other}</td>
            <td className={classes.change}>
              {differs ? (
                <IconEqualNot size={14} stroke={1.8} role="img" aria-label={t('compare.differs')} />
              ) : (
                <IconEqual size={14} stroke={1.8} role="img" aria-label={t('compare.same')} />
              )}
              {change}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
