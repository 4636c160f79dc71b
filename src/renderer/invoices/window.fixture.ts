import { page } from 'vitest/browser'

/** For component tests: the page fills a window of 1280 × 800, so that what scrolls in the app scrolls here. */
export async function windowSized() {
  await page.viewport(1280, 800)
  const filled = new CSSStyleSheet()
  // Not what an earlier test left of its menus: the page would stand below the window.
  filled.replaceSync('body > div:not([data-portal]) { height: 100% }')
  document.adoptedStyleSheets = [filled]
}
