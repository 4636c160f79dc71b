import { z } from 'zod'

/** An e-mail as it is sent to an upstream. */
export const email = z.email().max(320)
