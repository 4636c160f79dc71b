export default {
  chip: {
    asText: 'Search for “{{words}}” as text',
    open: 'To be paid',
    overdue: 'Overdue on {{day}}',
    between: 'Amount: {{min}} to {{max}}',
    exactly: 'Amount: {{min}}',
    over: 'Amount: over {{min}}',
    under: 'Amount: under {{max}}',
    min: 'Amount: at least {{min}}',
    max: 'Amount: at most {{max}}',
    due: 'Due: {{value}}',
    dueSince: 'Due from {{day}}',
    dueUntil: 'Due up to {{day}}',
    currencies: '{{amount}} ({{currencies}})',
  },
  spelling: {
    begun: 'Nothing has “{{typed}}”. Showing “{{meant}}”.',
    instead: 'Nobody is called “{{typed}}”. Showing “{{meant}}”.',
    little: 'Little was found for “{{typed}}”.',
    show: 'Show “{{meant}}”',
  },
} as const
