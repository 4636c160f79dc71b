export default {
  choice: {
    search: 'Type part of the name',
    nothing: 'Nothing found',
    more: 'and {{count, number}} more: type more of the name',
  },
  actions: {
    PROVIDER_MISSING: 'Not in the list',
    ADDRESS_CHANGE: 'Change the address',
    TARIFF_MISSING: 'Not in the list',
    SAVE: 'Connect this tariff',
    EDIT: 'Change it',
    DISCONNECT: 'Disconnect…',
    DISMISS_DIRECT: 'Do not wait for the supplier',
    RECONNECT: 'Connect again',
  },
  disconnect: {
    title: 'Disconnect {{what}}?',
    tariff: 'this tariff',
    text: 'The tariff is taken off this location and its prices are no longer followed. To have it back it has to be connected again.',
    textOf:
      'The tariff of {{name}} is taken off this location and its prices are no longer followed. To have it back it has to be connected again.',
    keep: 'Keep it',
    confirm: 'Disconnect {{what}}',
  },
} as const
