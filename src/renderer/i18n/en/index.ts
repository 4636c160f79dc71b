import app from './app'
import connections from './connections'
import contacts from './contacts'
import customers from './customers'
import endpoints from './endpoints'
import failure from './failure'
import invoices from './invoices'
import roles from './roles'
import settings from './settings'
import signIn from './sign-in'
import usage from './usage'

export default {
  app,
  connections,
  contacts,
  customers,
  endpoints,
  failure,
  invoices,
  roles,
  settings,
  signIn,
  usage,
}
