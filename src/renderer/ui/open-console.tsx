import '../app/without-eval'
import '../app/global.css'
import { MantineProvider } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { cleanup, render } from 'vitest-browser-react'
import { App } from '../app/app'
import { keepFresh } from '../app/freshness'
import { queryClient } from '../app/query-client'
import { createRoutes } from '../app/router'
import { theme } from '../app/theme'
import { i18n } from '../i18n/i18n'
import { type Answers, fakeBridge } from './fake-bridge'

/** For component tests: the whole page at a path, over a main that answers so. One at a time, as in a window. */
export async function openConsole(path: string, answers: Answers) {
  await cleanup()
  const bridge = connect(answers)
  const history = createMemoryHistory({ initialEntries: [path] })
  const screen = await render(<App routes={createRoutes(history)} />)
  return { screen, bridge, history }
}

/** For component tests: one piece of the page, where everything that it asks for is around it. */
export async function show(piece: ReactNode, answers: Answers = {}) {
  const bridge = connect(answers)
  const routes = createRouter({
    routeTree: createRootRoute({ component: () => piece }),
    history: createMemoryHistory(),
  })
  const screen = await render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={routes} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>,
  )
  return { screen, bridge }
}

function connect(answers: Answers) {
  const bridge = fakeBridge(answers)
  queryClient.clear()
  notifications.clean()
  Object.defineProperty(window, 'meterkast', { value: bridge, configurable: true })
  keepFresh()
  return bridge
}
