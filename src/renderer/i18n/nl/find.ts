import type en from '../en/find'
import type { Words } from '../words'

export default {
  chip: {
    asText: 'Zoek “{{words}}” als tekst',
    open: 'Nog te betalen',
    overdue: 'Te laat op {{day}}',
    between: 'Bedrag: {{min}} tot {{max}}',
    exactly: 'Bedrag: {{min}}',
    over: 'Bedrag: meer dan {{min}}',
    under: 'Bedrag: minder dan {{max}}',
    min: 'Bedrag: minstens {{min}}',
    max: 'Bedrag: hoogstens {{max}}',
    due: 'Vervalt: {{value}}',
    dueSince: 'Vervalt vanaf {{day}}',
    dueUntil: 'Vervalt tot en met {{day}}',
    currencies: '{{amount}} ({{currencies}})',
  },
  spelling: {
    begun: 'Niets bevat “{{typed}}”. “{{meant}}” wordt getoond.',
    instead: 'Niemand heet “{{typed}}”. “{{meant}}” wordt getoond.',
    little: 'Er is weinig gevonden voor “{{typed}}”.',
    show: 'Toon “{{meant}}”',
  },
} satisfies Words<typeof en>
