import type en from '../../en/authorizations/selection'
import type { Words } from '../../words'

const selection: Words<typeof en> = {
  selection: {
    label: 'Gekozen autorisaties',
    count_one: '{{count, number}} gekozen',
    count_other: '{{count, number}} gekozen',
    all_one: 'Die ene in deze lijst kiezen',
    all_other: 'Alle {{count, number}} in deze lijst kiezen',
    clear: 'Keuze wissen',
    activate: 'Accounts activeren…',
    deactivate: 'Deactiveren…',
    archive: 'Archiveren',
    unarchive: 'Uit het archief halen',
    notes: 'Eigenaar en labels…',
    archived_one: '{{count, number}} autorisatie gearchiveerd',
    archived_other: '{{count, number}} autorisaties gearchiveerd',
    unarchived_one: '{{count, number}} autorisatie uit het archief gehaald',
    unarchived_other: '{{count, number}} autorisaties uit het archief gehaald',
  },
  notes: {
    title_one: 'Eigenaar en labels van {{count, number}} autorisatie',
    title_other: 'Eigenaar en labels van {{count, number}} autorisaties',
    intro: 'Wat leeg blijft, blijft zoals het bij elk is.',
    nobody: 'Niemand is nog eigenaar',
    add: 'Deze labels toevoegen',
    remove: 'Deze labels weghalen',
    save: 'Bewaren',
    cancel: 'Annuleren',
    saved_one: '{{count, number}} autorisatie gewijzigd',
    saved_other: '{{count, number}} autorisaties gewijzigd',
  },
}
export default selection
