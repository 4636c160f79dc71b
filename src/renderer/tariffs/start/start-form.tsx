import { Button, Input, SegmentedControl, Select, TextInput } from '@mantine/core'
import type { TariffSubject } from '@shared/tariff'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../ui/use-draft'
import ask from '../ask/ask.module.css'
import { Choice } from '../ask/choice'
import pages from '../pages/pages.module.css'
import { useHindrance } from '../talk/use-hindrance'
import texts from '../text.module.css'
import { StartFailure } from './start-failure'
import { useConnect } from './use-connect'
import { useStart } from './use-start'
import type { Place } from './use-whom'

interface StartFormProps {
  subject: TariffSubject | null
  places: readonly Place[]
  /** The one that is meant. */
  place: string | undefined
}

/** Stands for "none of these". */
const elsewhere = 'elsewhere'

/** Everything is filled in where it is known: then Enter begins. */
export function StartForm({ subject, places, place }: StartFormProps) {
  const { t } = useTranslation('tariffs')
  const titleId = useId()
  const form = useRef<HTMLFormElement>(null)
  const connect = useConnect()
  const hindrance = useHindrance(connect.one?.id)
  const draft = useDraft('tariff/new')
  const { start, starting, failure } = useStart({
    replace: true,
    onStarted: () => subject === null && draft.keep(null),
  })
  const [named, setNamed] = useState<string | null>(null)
  const name = named ?? draft.found ?? ''
  const [direction, setDirection] = useState<'import' | 'export'>('import')
  const first = places.find(({ id }) => id === place) ?? places[0]
  const [chosen, choose] = useState({ text: '', id: first?.id ?? elsewhere })
  const isReady = connect.known && (subject !== null || draft.found !== undefined)
  useEffect(() => {
    if (!isReady) return
    const field = form.current?.querySelector<HTMLElement>(
      'input[data-first], [role="listbox"], [type="submit"]',
    )
    field?.focus()
  }, [isReady])
  if (!isReady) return null

  const begin = () => {
    if (!connect.one || hindrance !== null) return
    const at = places.find(({ id }) => id === chosen.id)
    start({
      connectionId: connect.one.id,
      subject: subject ?? { accountId: null, contactId: null, name: name.trim() },
      direction,
      address: at?.address ?? null,
      locationId: null,
      // A contact has an address, and no location of ours.
      ...(at && subject?.accountId && { locationReference: at.id }),
    })
  }
  const options = [...places, { id: elsewhere, name: t('start.elsewhere'), description: null }]
  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      className={ask.ask}
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault()
        begin()
      }}
    >
      <header>
        <h1 id={titleId} className={texts.title}>
          {subject ? t('start.titleOf', { name: subject.name }) : t('start.title')}
        </h1>
        <p className={ask.hint}>{t('start.hint')}</p>
      </header>
      {!subject && (
        <TextInput
          data-first
          label={t('start.name')}
          description={t('start.nameHint')}
          maw={420}
          maxLength={300}
          value={name}
          onChange={(event) => {
            setNamed(event.currentTarget.value)
            draft.keep(event.currentTarget.value)
          }}
        />
      )}
      {places.length > 0 && (
        <div className={pages.field}>
          <h2 className={pages.label}>{t('start.place')}</h2>
          <Choice
            label={t('start.place')}
            options={options}
            chosen={chosen}
            onChoose={({ text, id }) => choose({ text, id: id ?? elsewhere })}
          />
        </div>
      )}
      <Input.Wrapper label={t('start.direction')} labelElement="div">
        <div>
          <SegmentedControl
            aria-label={t('start.direction')}
            data={(['import', 'export'] as const).map((value) => ({
              value,
              label: t(`direction.${value}`),
            }))}
            value={direction}
            onChange={(value) => setDirection(value === 'export' ? 'export' : 'import')}
          />
        </div>
      </Input.Wrapper>
      {connect.all.length > 1 && (
        <Select
          label={t('start.connection')}
          maw={420}
          data={connect.all.map(({ id, name: label }) => ({ value: id, label }))}
          value={connect.one?.id ?? null}
          onChange={connect.choose}
        />
      )}
      {failure && <StartFailure failure={failure} onRetry={begin} />}
      <footer className={ask.foot}>
        <Button type="submit" loading={starting} disabled={hindrance !== null || !connect.one}>
          {t('start.begin')}
        </Button>
      </footer>
      {hindrance && <p className={ask.hindrance}>{hindrance}</p>}
      {!connect.one && <p className={ask.hindrance}>{t('empty.connectionText')}</p>}
    </form>
  )
}
