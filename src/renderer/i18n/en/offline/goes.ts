export default {
  title: 'Leaves this computer when you save:',
  invoices_one: '{{count, number}} invoice',
  invoices_other: '{{count, number}} invoices',
  pdfs_one: '{{count, number}} PDF',
  pdfs_other: '{{count, number}} PDFs',
  customers_one: 'what is kept of {{count, number}} customer',
  customers_other: 'what is kept of {{count, number}} customers',
  ours: 'Your notes, decisions and the activity log stay.',
} as const
