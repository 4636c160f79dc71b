import '@mantine/core/styles.css'
import { MantineProvider, Text } from '@mantine/core'
import { createRoot } from 'react-dom/client'

// The least that a Mantine window can be: what it costs to start is the platform's share of every start.
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <MantineProvider>
      <Text>Empty</Text>
    </MantineProvider>,
  )
}
