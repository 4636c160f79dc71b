import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { I18nextProvider } from 'react-i18next'
import { i18n } from '../i18n/i18n'
import { ShortcutHelp } from '../ui/shortcut-help'
import { styleNonce } from './nonce'
import { Preferences } from './preferences'
import { queryClient } from './query-client'
import { RebuiltNote } from './rebuilt-note'
import type { Routes } from './router'
import { Start } from './start'
import { theme } from './theme'

export function App({ routes }: { routes: Routes }) {
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
        <QueryClientProvider client={queryClient}>
          <Start>
            <Preferences />
            <RebuiltNote />
            <RouterProvider router={routes} />
            <ShortcutHelp />
            <Notifications position="bottom-center" autoClose={6000} classNames={{ root: 'passing' }} />
          </Start>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  )
}
