import { Button, Group, Modal, SegmentedControl, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type Role, roles, type Standing } from '@shared/role'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { FailureView } from '../ui/failure-view'
import classes from './roles.module.css'
import { useNoRole } from './use-may'

/** The most that this computer allows. Whoever limits themselves cannot take it back: it asks first. */
export function Limit({ standing: { hubs, local } }: { standing: Standing }) {
  const { t } = useTranslation(['roles', 'app'])
  const noRole = useNoRole('administer')
  const [asked, setAsked] = useState<Role | null>(null)
  const limit = useAction('roles.limit', {
    onSuccess: () => {
      setAsked(null)
      notifications.show({ message: t('limit.saved') })
    },
  })
  const now = local ?? 'administrator'
  const choose = (role: Role) => {
    limit.reset()
    if (role === 'administrator') limit.mutate({ local: null })
    else if (role !== now) setAsked(role)
  }
  return (
    <section className={classes.limit} aria-label={t('limit.title')}>
      <h2>{t('limit.title')}</h2>
      <p className={classes.quiet}>{hubs.length > 0 ? t('limit.withHub') : t('limit.withoutHub')}</p>
      <SegmentedControl
        w="max-content"
        aria-label={t('limit.title')}
        disabled={noRole !== null}
        value={now}
        data={roles.toReversed().map((value) => ({
          value,
          label: value === 'administrator' ? t('limit.none') : t(`names.${value}`),
        }))}
        onChange={(value) => {
          const role = roles.find((one) => one === value)
          if (role) choose(role)
        }}
      />
      {noRole && <p className={classes.quiet}>{noRole}</p>}
      {limit.error && !asked && <FailureView failure={limit.error} as="strip" />}
      <Modal
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={t('limit.ask')}
        closeButtonProps={{ 'aria-label': t('app:close') }}
      >
        {asked && (
          <Stack gap="lg">
            <span>{t('limit.askText', { role: t(`names.${asked}`) })}</span>
            {limit.error && <FailureView failure={limit.error} as="strip" />}
            <Group justify="flex-end" gap="sm">
              <Button variant="default" data-autofocus onClick={() => setAsked(null)}>
                {t('app:cancel')}
              </Button>
              <Button color="red" loading={limit.isPending} onClick={() => limit.mutate({ local: asked })}>
                {t('limit.confirm', { role: t(`names.${asked}`) })}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </section>
  )
}
