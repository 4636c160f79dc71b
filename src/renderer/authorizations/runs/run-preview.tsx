import type { RunPreview as Preview, RunKind } from '@shared/activation-run'
import { useTranslation } from 'react-i18next'
import { useStateWords } from '../state-words'
import classes from './runs.module.css'

interface RunPreviewProps {
  kind: RunKind
  preview: Preview
  /** Active ones get the start date as well. */
  activeToo: boolean
}

/** What would change and what is skipped, in numbers and account by account. */
export function RunPreview({ kind, preview, activeToo }: RunPreviewProps) {
  const { t } = useTranslation('authorizations')
  const words = useStateWords()
  const { rows, toChange, already } = preview
  const total = toChange + already
  const to = words.status(kind === 'activate' ? 'Active' : 'Inactive')
  const change = ({ already, status }: Preview['rows'][number]) => {
    const from = words.status(status)
    if (already) return t('run.skipped')
    return from === to ? t('run.otherStart') : t('run.change', { from, to })
  }
  if (total === 0) return <Counts preview={preview} kind={kind} activeToo={activeToo} />
  return (
    <>
      <Counts preview={preview} kind={kind} activeToo={activeToo} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by key. */}
      <section className={classes.preview} tabIndex={0} aria-label={t(`run.${kind}`)}>
        <table className={classes.table}>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.authorizationId} ${row.accountId}`} data-skipped={row.already || undefined}>
                <td>{row.accountNumber}</td>
                <td>{row.utility}</td>
                <td className={classes.long}>{row.username}</td>
                <td data-align="end">{change(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length < total && <p className={classes.quiet}>{t('run.first', { count: rows.length })}</p>}
    </>
  )
}

function Counts({ kind, activeToo, preview }: RunPreviewProps) {
  const { t } = useTranslation('authorizations')
  const { toChange, already, otherStart, withoutAccounts } = preview
  const others = activeToo ? Math.min(otherStart, toChange) : 0
  const toActivate = toChange - others
  return (
    <ul className={classes.counts}>
      {toChange === 0 && <li>{t('run.nothing')}</li>}
      {toActivate > 0 && (
        <li>{t(kind === 'activate' ? 'run.toChange' : 'run.toDeactivate', { count: toActivate })}</li>
      )}
      {others > 0 && <li>{t('run.toOtherStart', { count: others })}</li>}
      {already > 0 && <li className={classes.quiet}>{t('run.already', { count: already })}</li>}
      {withoutAccounts > 0 && (
        <li className={classes.quiet}>{t('run.without', { count: withoutAccounts })}</li>
      )}
    </ul>
  )
}
