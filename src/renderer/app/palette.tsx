import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { Fragment, useEffect, useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './palette.module.css'
import type { Find } from './palette-find'
import { usePaletteGroups } from './use-palette-groups'
import { usePaletteKeys } from './use-palette-keys'

/** Finds contacts, customers, invoices by number, screens and actions. `typed` is what was typed before it was here. */
export function Palette({ typed, onClose }: { typed: string; onClose: () => void }) {
  const { t } = useTranslation()
  const [query, setQuery] = useState(typed)
  const { groups, searching, instead } = usePaletteGroups(query)
  useFocusBack()
  const filled = groups.filter(({ finds }) => finds.length > 0)
  const nothing = filled.length === 0 && !searching
  const keys = usePaletteKeys(
    nothing && instead ? [instead] : filled.flatMap(({ finds }) => finds),
    searching,
  )
  // With the first frame: its field has the focus before another key comes.
  useLayoutEffect(() => spotlight.open(), [])
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={(text) => {
        keys.typed()
        setQuery(text)
      }}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={420}
      // The field stays where it is, however much is found.
      centered={false}
      size={600}
      attributes={{ content: { 'aria-label': t('palette.label') } }}
      transitionProps={{ duration: 0 }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.2 }}
      classNames={classes}
    >
      <Spotlight.Search
        ref={focus}
        onKeyDownCapture={keys.pressed}
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.label')}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {filled.map(({ title, finds }) => (
          <Fragment key={title}>
            <Spotlight.ActionsGroup label={title}>
              {finds.map((find) => (
                <Offer key={find.id} find={find} chosen={keys.chosen} />
              ))}
            </Spotlight.ActionsGroup>
          </Fragment>
        ))}
        {nothing && <Spotlight.Empty>{t('palette.nothing', { query })}</Spotlight.Empty>}
        {nothing && instead && <Offer find={instead} chosen={keys.chosen} />}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function Offer({
  find: { id, label, hint, icon: Icon, run },
  chosen,
}: {
  find: Find
  chosen: string | undefined
}) {
  return (
    <Spotlight.Action
      data-selected={id === chosen || undefined}
      label={label}
      leftSection={Icon && <Icon size={16} stroke={1.5} aria-hidden />}
      rightSection={<span className={classes.hint}>{hint}</span>}
      onClick={run}
    />
  )
}

/** Whoever had the focus before has it again, unless what was chosen took it. */
function useFocusBack() {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    },
    [before],
  )
}

// Mantine's focus trap waits; who types at once would lose letters.
const focus = (field: HTMLInputElement | null) => field?.focus()
