/** Resolves when the window has nothing to do, after a second at the latest: what nobody needs in the first picture waits for it. */
export const whenIdle = () =>
  new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1_000 }))
