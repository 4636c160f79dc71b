import words from '../../i18n/en/invoice-totals'
import { i18n } from '../../i18n/i18n'

// Nobody needs them before the totals are opened.
i18n.addResourceBundle('en', 'invoiceTotals', words)
