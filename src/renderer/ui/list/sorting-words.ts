import words from '../../i18n/en/sorting'
import { i18n } from '../../i18n/i18n'

// Nobody needs them before the columns are looked at.
i18n.addResourceBundle('en', 'sorting', words)
