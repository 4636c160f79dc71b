import { Kbd, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { keyNames } from './key-names'
import classes from './shortcut-help.module.css'
import { type Shortcut, useAllShortcuts, useShortcuts } from './shortcuts'

const groups = ['everywhere', 'list', 'page'] as const

/** `?`: every key that works right now. */
export function ShortcutHelp() {
  const { t } = useTranslation()
  const [opened, { open, close }] = useDisclosure()
  useShortcuts([
    { id: 'help', keys: ['?'], label: t('keys.help'), group: 'everywhere', run: open, palette: true },
  ])
  return (
    // Always there: it gives the focus back only to where it was when it opened.
    <Modal
      opened={opened}
      onClose={close}
      title={t('keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Groups />
    </Modal>
  )
}

function Groups() {
  const { t } = useTranslation()
  const all = useAllShortcuts()
  const platform = useAnswer('console.status', {}).data?.platform ?? 'linux'
  const distinct = [...new Map(all.map((shortcut) => [shortcut.id, shortcut])).values()]
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <Group
          key={group}
          title={t(`keys.${group}`)}
          shortcuts={distinct.filter((shortcut) => shortcut.group === group && shortcut.keys.length > 0)}
          mac={platform === 'mac'}
        />
      ))}
    </div>
  )
}

function Group({ title, shortcuts, mac }: { title: string; shortcuts: Shortcut[]; mac: boolean }) {
  if (shortcuts.length === 0) return null
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.keys}>
        {shortcuts.map((shortcut) => (
          <Fragment key={shortcut.id}>
            <dt>{shortcut.label}</dt>
            <dd>
              {shortcut.keys.map((key) => (
                <Kbd key={key} size="xs">
                  {keyNames(key, mac)}
                </Kbd>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
