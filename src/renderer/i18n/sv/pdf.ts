import type en from '../en/pdf'
import type { Words } from '../words'

export default {
  name: 'PDF',
  loading: 'Hämtar PDF:en',
  page: 'Sida {{page}}',
  pageOf: 'Sida {{page}}, {{of}}',
  pageField: 'Sidnummer',
  pages: 'av {{count, number}}',
  zoom: '{{percent}} %',
  find: {
    label: 'Sök i PDF:en',
    count: '{{at}} av {{count, number}}',
    nothing: 'Hittades inte',
    searching: 'Söker…',
    close: 'Stäng sökningen',
  },
  printing: 'Förbereder utskrift',
  saveAnyway: 'Spara filen',
  password: {
    title: 'Den här PDF:en kräver ett lösenord',
    text: 'Den som gjort den har låst den. Lösenordet öppnar den nu och sparas ingenstans.',
    field: 'Lösenord',
    open: 'Öppna',
    wrong: 'Det lösenordet öppnar den inte',
  },
  program: 'I den här PDF:en finns ett program. Det kördes inte: inget i en PDF körs här.',
  broken: {
    title: 'Den här PDF:en är skadad',
    text: 'Den kom fram men kan inte ritas. Spara den och försök med ett annat program.',
  },
  pageBroken: 'Sida {{page}} kan inte ritas',
  keys: {
    find: 'Sök i PDF:en',
    findNext: 'Nästa träff',
    findPrevious: 'Föregående träff',
    print: 'Skriv ut PDF:en',
    save: 'Spara PDF:en',
    zoomIn: 'Större',
    zoomOut: 'Mindre',
    fit: 'Anpassa till bredden',
  },
} satisfies Words<typeof en>
