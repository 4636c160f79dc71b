import { Notification } from 'electron'
import { goInFront } from '../tell'

/** Shows a notification of the system, if there is something to tell; pressed, it leads to a path of the page. */
export function notify(told: { title: string; body: string; path: string } | null) {
  if (!told || !Notification.isSupported()) return
  const { title, body, path } = told
  const notification = new Notification({ title, body })
  notification.on('click', () => goInFront(path))
  notification.show()
}
