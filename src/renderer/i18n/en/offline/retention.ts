export default {
  title: 'What goes by itself',
  invoiceMonths: 'Invoices issued longer ago than',
  pdfDays: 'PDFs nobody looked at for',
  customerDays: 'Customers nobody opened for',
  never: 'Never',
  months_one: '{{count, number}} month',
  months_other: '{{count, number}} months',
  days_one: '{{count, number}} day',
  days_other: '{{count, number}} days',
  note: 'Once a day, in the background. PDFs of a rule stay; of a customer goes what is kept of the page, and the place among yours. Notes, decisions and the activity log never go. The log says how many went, not what.',
  last: 'Last done {{when}}. Removed: invoices {{invoices, number}}, PDFs {{pdfs, number}}, customers {{customers, number}}.',
  notYet: 'Not done yet: the first time is some minutes after the start.',
} as const
