import type en from '../en/invoices'
import type { Words } from '../words'

const invoices: Words<typeof en> = {
  title: 'Fakturor',
}
export default invoices
