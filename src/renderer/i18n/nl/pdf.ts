import type en from '../en/pdf'
import type { Words } from '../words'

export default {
  name: 'Pdf',
  loading: 'De pdf wordt opgehaald',
  page: 'Pagina {{page}}',
  pageField: 'Paginanummer',
  pages: 'van {{count, number}}',
  zoom: '{{percent}}%',
  find: {
    label: 'Zoeken in de pdf',
    count: '{{at}} van {{count, number}}',
    nothing: 'Niet gevonden',
    searching: 'Bezig met zoeken…',
    close: 'Zoeken sluiten',
  },
  printing: 'Afdrukken voorbereiden',
  saveAnyway: 'Het bestand opslaan',
  password: {
    title: 'Deze pdf vraagt om een wachtwoord',
    text: 'Wie de pdf maakte, heeft die vergrendeld. Sla de pdf op en open die in een programma dat om het wachtwoord kan vragen.',
  },
  broken: {
    title: 'Deze pdf is beschadigd',
    text: 'De pdf is binnen, maar kan niet getekend worden. Sla die op en probeer een ander programma.',
  },
  pageBroken: 'Pagina {{page}} kan niet getekend worden',
  keys: {
    find: 'Zoeken in de pdf',
    findNext: 'Volgende treffer',
    findPrevious: 'Vorige treffer',
    print: 'De pdf afdrukken',
    save: 'De pdf opslaan',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    fit: 'Aan de breedte aanpassen',
  },
} satisfies Words<typeof en>
