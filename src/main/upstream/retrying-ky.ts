import ky, { isHTTPError, isTimeoutError, type KyInstance } from 'ky'
import { retryAfter } from './failure'
import type { Limits } from './limits'
import { mayPass, networkFailure } from './network-failure'

/** ky with our rules: only a GET is tried again, no redirects or cookies of its own, nothing kept on disk. */
export function createKy({ retries, retryDelayMs, longestRetryAfterMs }: Limits): KyInstance {
  return ky.create({
    // `attempt` counts the silence instead, so that a slow line is not taken for a dead one.
    timeout: false,
    redirect: 'manual',
    credentials: 'omit',
    // Nothing of a customer may land in the browser engine's cache.
    cache: 'no-store',
    retry: {
      limit: retries,
      methods: ['get'],
      statusCodes: [408, 429, 500, 502, 503, 504],
      afterStatusCodes: [429, 503],
      maxRetryAfter: longestRetryAfterMs,
      delay: (count) => retryDelayMs * 2 ** (count - 1),
      jitter: true,
      shouldRetry({ error }) {
        if (isHTTPError(error)) return mayWait(error.response.headers) ? undefined : false
        if (isTimeoutError(error)) return false
        const failure = networkFailure(error)
        return failure !== null && mayPass(failure)
      },
    },
  })

  function mayWait(headers: Headers): boolean {
    return (retryAfter(headers, Date.now()) ?? 0) <= longestRetryAfterMs
  }
}
