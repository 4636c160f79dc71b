import '../words'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ErrorRule } from '@shared/authorization-state'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { useNoRole } from '../../roles/use-may'
import { BackLink } from '../../ui/back-link'
import { FailureView } from '../../ui/failure-view'
import runClasses from '../runs/runs.module.css'
import { RuleRow } from './rule-row'
import classes from './rules.module.css'

/** Which words of an error mean what, in the order in which they count. */
export function Component(): ReactNode {
  const { t } = useTranslation('authorizations')
  const { data, error, refetch } = useAnswer('authorizations.rules', {})
  const [changed, setChanged] = useState<readonly ErrorRule[] | null>(null)
  const [tried, setTried] = useState(false)
  const rules = changed ?? data?.rules
  const noRole = useNoRole('administer')
  const save = useAction('authorizations.saveRules', {
    onSuccess: async (_, { rules: saved }) => {
      await refetch()
      setChanged(null)
      setTried(false)
      notifications.show({ message: saved ? t('rules.saved') : t('rules.defaultsBack') })
    },
  })
  const wordless = rules?.some(({ words }) => words.length === 0) ?? false
  const change = (at: number, rule: ErrorRule) => setChanged((rules ?? []).with(at, rule))
  const move = (at: number, by: number) => {
    const rule = rules?.[at]
    if (rule) setChanged((rules ?? []).toSpliced(at, 1).toSpliced(at + by, 0, rule))
  }
  const go = () => {
    setTried(true)
    if (rules && !wordless) save.mutate({ rules: [...rules] })
  }
  return (
    <div className={runClasses.page}>
      <BackLink to="/authorizations" label={t('rules.back')} />
      <div className={runClasses.content}>
        <h1 className={runClasses.title}>{t('rules.title')}</h1>
        <p className={classes.intro}>{t('rules.intro')}</p>
        {error && <FailureView failure={error} onRetry={() => void refetch()} />}
        {rules && (
          <>
            {rules.length === 0 ? (
              <p className={runClasses.quiet}>{t('rules.none')}</p>
            ) : (
              <div>
                <div className={classes.head} aria-hidden>
                  <span>{t('rules.words')}</span>
                  <span>{t('rules.reason')}</span>
                  <span>{t('rules.whoActs')}</span>
                </div>
                <ol className={classes.list}>
                  {rules.map((rule, at) => (
                    <RuleRow
                      // biome-ignore lint/suspicious/noArrayIndexKey: a rule is nothing but its place and what is in it.
                      key={at}
                      rule={rule}
                      place={at + 1}
                      last={at === rules.length - 1}
                      wrong={tried && rule.words.length === 0}
                      onChange={(next) => change(at, next)}
                      onMove={(by) => move(at, by)}
                      onRemove={() => setChanged(rules.toSpliced(at, 1))}
                    />
                  ))}
                </ol>
              </div>
            )}
            {noRole && <p className={runClasses.remark}>{noRole}</p>}
            {save.error && <FailureView failure={save.error} onRetry={go} as="strip" />}
            <div className={classes.buttons}>
              <Button
                variant="default"
                onClick={() => setChanged([...rules, { words: [], reason: 'other', whoActs: 'us' }])}
              >
                {t('rules.add')}
              </Button>
              <span className={classes.gap} />
              {data?.areDefaults ? (
                !changed && <span className={runClasses.quiet}>{t('rules.areDefaults')}</span>
              ) : (
                <Button
                  variant="subtle"
                  color="gray"
                  disabled={noRole !== null}
                  onClick={() => save.mutate({ rules: null })}
                >
                  {t('rules.defaults')}
                </Button>
              )}
              <Button disabled={!changed || noRole !== null} loading={save.isPending} onClick={go}>
                {t('rules.save')}
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  )
}
