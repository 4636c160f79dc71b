/** Bounds of every conversation with an upstream. Times in milliseconds. */
export interface Limits {
  /** One try without a byte is over after this. */
  silenceMs: number
  /** All tries of a call together, and of a PDF, which may be long on a slow line. */
  totalMs: number
  pdfTotalMs: number
  /** Further tries of a GET, and the wait before the first of them; it doubles, and is shortened at random. */
  retries: number
  retryDelayMs: number
  /** A longer Retry-After is not waited for. */
  longestRetryAfterMs: number
  /** Requests at once per connection. */
  parallel: number
  /** Network failures in a row after which nothing is sent until one call may try again. */
  opensAfter: number
  tryAgainMs: number
  jsonBytes: number
  pdfBytes: number
}

export const usualLimits: Limits = {
  silenceMs: 15_000,
  totalMs: 45_000,
  pdfTotalMs: 120_000,
  retries: 2,
  retryDelayMs: 300,
  longestRetryAfterMs: 5_000,
  parallel: 6,
  opensAfter: 3,
  tryAgainMs: 10_000,
  jsonBytes: 20 * 1024 * 1024,
  pdfBytes: 50 * 1024 * 1024,
}
