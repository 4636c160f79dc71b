import { Button, Loader, NativeSelect } from '@mantine/core'
import { lookUpKinds } from '@shared/recognise'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { OnlineButton } from '../../ui/online-button'
import { useShortcuts } from '../../ui/shortcuts'
import classes from './look-up.module.css'
import type { LookUp } from './use-look-up'

/** One box for all that a caller may give, which says what it takes it for. */
export function LookUpBox({ lookUp, online }: { lookUp: LookUp; online: boolean }) {
  const { t } = useTranslation('customers')
  const field = useRef<HTMLInputElement>(null)
  const noteId = useId()
  const { typed, by, problem, asking } = lookUp
  useEffect(() => field.current?.focus(), [])
  useShortcuts([
    {
      id: 'customers.lookUp',
      group: 'page',
      keys: ['/'],
      label: t('keys.lookUp'),
      run: () => field.current?.select(),
    },
  ])
  return (
    <search className={classes.lookUp}>
      <form
        noValidate
        autoComplete="off"
        className={classes.box}
        data-wrong={problem !== null || undefined}
        onSubmit={(event) => {
          event.preventDefault()
          if ((online || lookUp.isHere) && !asking) lookUp.ask()
          field.current?.focus()
        }}
      >
        <IconSearch size={18} stroke={1.6} aria-hidden />
        <input
          ref={field}
          type="text"
          value={typed}
          maxLength={320}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          placeholder={t('lookUp.placeholder')}
          aria-label={t('lookUp.label')}
          aria-invalid={problem !== null}
          aria-describedby={noteId}
          onChange={(event) => lookUp.type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed) {
              event.preventDefault()
              lookUp.type('')
            }
            if (event.key === 'ArrowDown') {
              event.preventDefault()
              event.currentTarget.closest('main')?.querySelector<HTMLElement>('table a')?.focus()
            }
          }}
        />
        {asking && <Loader size={16} color="gray" aria-label={t('lookUp.asking')} />}
        <NativeSelect
          size="xs"
          variant="unstyled"
          className={classes.kind}
          aria-label={t('lookUp.by')}
          value={by ?? ''}
          onChange={(event) => {
            lookUp.choose(lookUpKinds.find((kind) => kind === event.currentTarget.value) ?? null)
            field.current?.focus()
          }}
          data={[
            ...(by ? [] : [{ value: '', label: t('lookUp.auto') }]),
            ...lookUpKinds.map((kind) => ({ value: kind, label: t(`lookUp.kinds.${kind}`) })),
          ]}
        />
        {lookUp.isHere ? (
          <Button onClick={() => lookUp.ask()}>{t('lookUp.action')}</Button>
        ) : (
          <OnlineButton onClick={() => lookUp.ask()}>{t('lookUp.action')}</OnlineButton>
        )}
      </form>
      <p
        id={noteId}
        className={classes.note}
        role={problem ? 'alert' : undefined}
        data-wrong={problem !== null || undefined}
      >
        {problem ? t(`lookUp.problems.${problem}`) : t(online ? 'lookUp.hint' : 'lookUp.offline')}
      </p>
    </search>
  )
}
