import estimate from './estimate'
import forgetting from './forgetting'
import goes from './goes'
import limit from './limit'
import retention from './retention'
import rules from './rules'

export default {
  title: 'Keep offline',
  intro: 'What is kept on this computer, encrypted, so that you can read it without a network.',
  holding: {
    title: 'On this computer',
    contacts: 'Contacts',
    accounts: 'Customers',
    invoices: 'Invoices',
    pdfs: 'PDFs',
    size: 'Size',
    pdfSize: 'PDFs take',
    age: 'Age',
  },
  sync: {
    paused: 'The copies were forgotten. Nothing is fetched until you ask for it.',
    now: 'Fetch now',
    whole: 'Compare everything again',
    fetched_one: '{{count, number}} invoice fetched',
    fetched_other: '{{count, number}} invoices fetched',
    left_one: 'about {{count, number}} minute left',
    left_other: 'about {{count, number}} minutes left',
    leftSoon: 'less than a minute left',
    offline: 'Fetching needs a network',
    cancelled: 'Stopped before the end. What was fetched is kept; the rest comes next time.',
    failed_one: '{{count, number}} customer could not be fetched. It is tried again next time.',
    failed_other: '{{count, number}} customers could not be fetched. They are tried again next time.',
    more_one: 'and {{count, number}} more',
    more_other: 'and {{count, number}} more',
  },
  plan: {
    title: 'What to keep',
    monthsLast_one: 'Last month',
    monthsLast_other: 'Last {{count, number}} months',
    monthsAll: 'All of them',
    pdfOpened: 'Only those that were opened',
    save: 'Save',
    undo: 'Undo changes',
    saved: 'Saved. Fetching begins.',
  },
  rules,
  limit,
  estimate,
  goes,
  retention,
  forgetting,
  picker: {
    label: 'Find customers',
    placeholder: 'Name, e-mail or number',
    chosen_one: '{{count, number}} chosen',
    chosen_other: '{{count, number}} chosen',
    nothing: 'No customer found',
    remove: 'Remove {{name}}',
    none: 'No customer chosen yet',
  },
} as const
