import { useTranslation } from 'react-i18next'
import { CopyText } from '../../ui/copy-text'
import classes from './totals.module.css'

export interface Row {
  key: string
  name: string
  count: string
  sum: string
  /** What picking it does, in words. */
  title?: string
  onPick?: () => void
}

/** Names with a count and a sum each; copied, it is a table for a spreadsheet. */
export function SumTable({
  label,
  first,
  copy,
  rows,
}: {
  label: string
  first: string
  copy: string
  rows: readonly Row[]
}) {
  const { t } = useTranslation('invoiceTotals')
  const heads = [first, t('count'), t('sum')]
  const text = [heads, ...rows.map(({ name, count, sum }) => [name, count, sum])]
    .map((cells) => cells.join('\t'))
    .join('\n')
  return (
    <div className={classes.part}>
      <header>
        <h3>{label}</h3>
        <CopyText text={text} label={copy} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroller} tabIndex={0} aria-label={label}>
        <table className={classes.table}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, count, sum, title, onPick }) => (
              <tr key={key} data-all={onPick ? undefined : true}>
                <th scope="row">
                  {onPick ? (
                    <button type="button" title={title} onClick={onPick}>
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                </th>
                <td>{count}</td>
                <td>{sum}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
