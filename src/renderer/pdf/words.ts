import words from '../i18n/en/pdf'
import { i18n } from '../i18n/i18n'

// Only who reads a PDF needs them: they come with the viewer, and not before the first screen.
i18n.addResourceBundle('en', 'pdf', words)
