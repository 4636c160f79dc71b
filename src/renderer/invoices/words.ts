import find from '../i18n/en/find'
import marks from '../i18n/en/invoice-marks'
import reading from '../i18n/en/reading'
import { i18n } from '../i18n/i18n'

// Only these screens need them: they come with the screens, and not before the first one.
i18n.addResourceBundle('en', 'find', find)
i18n.addResourceBundle('en', 'invoiceMarks', marks)
i18n.addResourceBundle('en', 'reading', reading)
