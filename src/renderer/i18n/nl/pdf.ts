import type en from '../en/pdf'
import type { Words } from '../words'

export default {
  name: 'Pdf',
  loading: 'De pdf wordt opgehaald',
  page: 'Pagina {{page}}',
  pageOf: 'Pagina {{page}}, {{of}}',
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
    text: 'De maker heeft hem vergrendeld. Het wachtwoord opent hem nu en wordt nergens bewaard.',
    field: 'Wachtwoord',
    open: 'Openen',
    wrong: 'Met dat wachtwoord gaat hij niet open',
  },
  program: 'In deze pdf zit een programma. Het is niet uitgevoerd: dat gebeurt hier met geen enkele pdf.',
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
