import type en from '../en/offline'
import type { Words } from '../words'

const offline: Words<typeof en> = {
  title: 'Spara offline',
}
export default offline
