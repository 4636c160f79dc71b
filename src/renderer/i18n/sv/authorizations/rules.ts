import type en from '../../en/authorizations/rules'
import type { Words } from '../../words'

const rules: Words<typeof en> = {
  rules: {
    title: 'Regler för fel',
    back: 'Behörigheter',
    intro:
      'Det leverantören säger är fri text. Den första regeln med ett ord som förekommer i den avgör orsaken och vem som ska agera. Versaler och accenter spelar ingen roll.',
    words: 'Om det står',
    wordsHint: 'Enter efter varje',
    reason: 'Är orsaken',
    whoActs: 'Vem som ska agera',
    add: 'Lägg till en regel',
    remove: 'Ta bort regel {{place}}',
    up: 'Flytta regel {{place}} uppåt',
    down: 'Flytta regel {{place}} nedåt',
    save: 'Spara regler',
    saved: 'Reglerna är sparade. Alla statusar läses på nytt.',
    defaults: 'Tillbaka till standardreglerna',
    defaultsBack: 'Standardreglerna gäller igen.',
    areDefaults: 'Det här är standardreglerna.',
    noWords: 'En regel behöver minst ett ord.',
    none: 'Utan regler är varje fel ”Ett annat fel”, och vi ska agera.',
  },
}
export default rules
