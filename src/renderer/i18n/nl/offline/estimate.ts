import type en from '../../en/offline/estimate'
import type { Words } from '../../words'

const estimate: Words<typeof en> = {
  title: 'Schatting',
  running: 'Wordt geschat…',
  total: 'Bij elkaar ongeveer {{size}}: {{invoices}} aan facturen en {{pdfs}} aan pdf’s.',
  known_one:
    'Een schatting, naar wat op deze computer staat: een pdf is gemiddeld {{size}}, gemeten aan {{count, number}}. Klanten die nog niet zijn opgehaald, tellen niet mee.',
  known_other:
    'Een schatting, naar wat op deze computer staat: een pdf is gemiddeld {{size}}, gemeten aan {{count, number}}. Klanten die nog niet zijn opgehaald, tellen niet mee.',
  assumed:
    'Een schatting: er is hier nog geen pdf, dus voor elk wordt {{size}} aangenomen. Klanten die nog niet zijn opgehaald, tellen niet mee.',
}
export default estimate
