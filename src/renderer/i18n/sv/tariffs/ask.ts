import type en from '../../en/tariffs/ask'
import type { Words } from '../../words'

const ask: Words<typeof en> = {
  choice: {
    search: 'Skriv en del av namnet',
    nothing: 'Inget hittades',
    more: 'och {{count, number}} till: skriv mer av namnet',
  },
  actions: {
    PROVIDER_MISSING: 'Finns inte i listan',
    ADDRESS_CHANGE: 'Ändra adressen',
    TARIFF_MISSING: 'Finns inte i listan',
    SAVE: 'Koppla elavtalet',
    EDIT: 'Ändra',
    DISCONNECT: 'Koppla från…',
    DISMISS_DIRECT: 'Vänta inte på elhandlaren',
    RECONNECT: 'Koppla igen',
  },
  disconnect: {
    title: 'Koppla från {{what}}?',
    tariff: 'elavtalet',
    text: 'Elavtalet tas bort från den här platsen och priserna följs inte längre. För att få tillbaka det måste det kopplas igen.',
    textOf:
      'Elavtalet för {{name}} tas bort från den här platsen och priserna följs inte längre. För att få tillbaka det måste det kopplas igen.',
    keep: 'Behåll',
    confirm: 'Koppla från {{what}}',
  },
}
export default ask
