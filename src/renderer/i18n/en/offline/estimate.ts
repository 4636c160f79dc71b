export default {
  title: 'Estimate',
  running: 'Estimating…',
  total: 'Altogether about {{size}}: {{invoices}} of invoices and {{pdfs}} of PDFs.',
  known_one:
    'An estimate, from what is on this computer: a PDF takes {{size}} on average of {{count, number}}. Customers that nobody fetched yet are not in it.',
  known_other:
    'An estimate, from what is on this computer: a PDF takes {{size}} on average of {{count, number}}. Customers that nobody fetched yet are not in it.',
  assumed:
    'An estimate: no PDF is here to go by, so {{size}} is assumed for each. Customers that nobody fetched yet are not in it.',
} as const
