export default {
  title: 'Invoices',
} as const
