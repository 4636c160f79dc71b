export default {
  title: 'Room for PDFs',
  label: 'PDFs take at most',
  none: 'No limit',
  used: '{{used}} used, of which {{kept}} is kept by rules',
  note: 'When it is full, the PDFs go first that were looked at longest ago. What a rule keeps never goes.',
  tooSmall_one:
    'The PDFs of these rules need about {{need}}, the limit is {{limit}}. About {{count, number}} of them, the oldest, would not be fetched.',
  tooSmall_other:
    'The PDFs of these rules need about {{need}}, the limit is {{limit}}. About {{count, number}} of them, the oldest, would not be fetched.',
  raise: 'Raise the limit to {{size}}',
  orLess: 'or fetch the PDFs of fewer months or customers ahead',
} as const
