import type en from '../en/find'
import type { Words } from '../words'

export default {
  chip: {
    asText: 'Sök ”{{words}}” som text',
    open: 'Att betala',
    overdue: 'Försenad den {{day}}',
    between: 'Belopp: {{min}} till {{max}}',
    exactly: 'Belopp: {{min}}',
    over: 'Belopp: över {{min}}',
    under: 'Belopp: under {{max}}',
    min: 'Belopp: minst {{min}}',
    max: 'Belopp: högst {{max}}',
    due: 'Förfaller: {{value}}',
    dueSince: 'Förfaller från {{day}}',
    dueUntil: 'Förfaller till och med {{day}}',
    currencies: '{{amount}} ({{currencies}})',
  },
  spelling: {
    begun: 'Inget innehåller ”{{typed}}”. ”{{meant}}” visas.',
    instead: 'Ingen heter ”{{typed}}”. ”{{meant}}” visas.',
    little: 'Lite hittades för ”{{typed}}”.',
    show: 'Visa ”{{meant}}”',
  },
} satisfies Words<typeof en>
