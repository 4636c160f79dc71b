import type en from '../en/settings'
import type { Words } from '../words'

const settings: Words<typeof en> = {
  title: 'Instellingen',
}
export default settings
