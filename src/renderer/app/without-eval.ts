import { z } from 'zod'

// The page's CSP forbids eval; without this zod tries it once and leaves a violation in the console.
z.config({ jitless: true })
