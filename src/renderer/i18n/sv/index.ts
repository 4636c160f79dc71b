import app from './app'
import authorizations from './authorizations'
import connections from './connections'
import contacts from './contacts'
import customers from './customers'
import endpoints from './endpoints'
import failure from './failure'
import find from './find'
import invoices from './invoices'
import offline from './offline'
import roles from './roles'
import settings from './settings'
import signIn from './sign-in'
import tariffs from './tariffs'
import usage from './usage'

export default {
  app,
  authorizations,
  connections,
  contacts,
  customers,
  endpoints,
  failure,
  find,
  invoices,
  offline,
  roles,
  settings,
  signIn,
  tariffs,
  usage,
}
