import { ActionIcon, Button, Popover, TextInput, Tooltip } from '@mantine/core'
import { IconBookmark, IconX } from '@tabler/icons-react'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import type { AuthorizationsSearch } from '../../app/search-params'
import { FailureView } from '../../ui/failure-view'
import classes from '../authorizations-page.module.css'

/** Names for what the route says: kept, opened and removed. */
export function SavedViews({ search }: { search: AuthorizationsSearch }) {
  const { t } = useTranslation('authorizations')
  const navigate = useNavigate()
  const router = useRouter()
  const [opened, setOpened] = useState(false)
  const [name, setName] = useState('')
  const views = useAnswer('authorizations.views', {}).data ?? []
  const save = useAction('authorizations.saveViews')
  const now = router
    .buildLocation({
      to: '/authorizations',
      search: { ...search, authorization: undefined, adding: undefined },
    })
    .searchStr.replace(/^\?/, '')
  const add = () => {
    const typed = name.trim()
    if (typed === '') return
    const others = views.filter((view) => view.name !== typed)
    save.mutate({ views: [...others, { name: typed, search: now }] }, { onSuccess: () => setName('') })
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={t('saved.button')}>
          <ActionIcon aria-label={t('saved.button')} onClick={() => setOpened(!opened)}>
            <IconBookmark size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('saved.button')}>
        <div className={classes.saved}>
          {views.length === 0 && <p className={classes.none}>{t('saved.none')}</p>}
          {views.map((view) => (
            <div key={view.name} className={classes.savedView}>
              <button
                type="button"
                aria-current={view.search === now || undefined}
                aria-label={t('saved.open', { name: view.name })}
                onClick={() => {
                  setOpened(false)
                  void navigate({ href: `/authorizations?${view.search}`, reloadDocument: false })
                }}
              >
                {view.name}
              </button>
              <ActionIcon
                size="sm"
                aria-label={t('saved.remove', { name: view.name })}
                onClick={() => save.mutate({ views: views.filter((other) => other !== view) })}
              >
                <IconX size={13} stroke={1.8} />
              </ActionIcon>
            </div>
          ))}
          <form
            className={classes.saveView}
            onSubmit={(event) => {
              event.preventDefault()
              add()
            }}
          >
            <TextInput
              size="xs"
              aria-label={t('saved.name')}
              placeholder={t('actions.saveView')}
              value={name}
              maxLength={80}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button
              type="submit"
              size="compact-sm"
              variant="default"
              disabled={name.trim() === ''}
              loading={save.isPending}
            >
              {t('saved.save')}
            </Button>
          </form>
          {save.error && <FailureView failure={save.error} as="strip" />}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
