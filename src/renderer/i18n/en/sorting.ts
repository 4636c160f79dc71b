export default {
  title: 'Sorted by',
  ascending: 'Ascending',
  descending: 'Descending',
  turn: 'Turn {{column}} round',
  earlier: 'Sort by {{column}} earlier',
  without: 'Do not sort by {{column}}',
  too: 'Then by',
  hint: 'In the header: Shift and press',
} as const
