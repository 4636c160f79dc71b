import app from './app'
import connections from './connections'
import contacts from './contacts'
import failure from './failure'
import invoices from './invoices'
import offline from './offline'
import settings from './settings'

export default { app, connections, contacts, failure, invoices, offline, settings }
