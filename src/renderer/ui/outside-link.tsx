import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useAction } from '../app/query'
import classes from './part.module.css'
import { useFailureWords } from './use-failure-words'

/** A mail or phone link, opened by this computer's own program for it. */
export function OutsideLink({ url, children }: { url: string; children: ReactNode }) {
  const words = useFailureWords()
  const open = useAction('links.open', {
    onError: (failure) => {
      const { title, text } = words(failure)
      notifications.show({ title, message: text })
    },
  })
  return (
    <a
      href={url}
      className={classes.link}
      onClick={(event) => {
        event.preventDefault()
        open.mutate({ url })
      }}
    >
      {children}
    </a>
  )
}
