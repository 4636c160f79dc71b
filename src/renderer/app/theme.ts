import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The accent: petrol. */
const petrol: MantineColorsTuple = [
  '#eaf5f7',
  '#d3e8ec',
  '#a6d2da',
  '#75bac7',
  '#4fa5b5',
  '#2f8c9e',
  '#197789',
  '#0d6578',
  '#0a5264',
  '#063f4e',
]

/** For what cannot be undone; dark enough from the seventh on for white text. */
const red: MantineColorsTuple = [
  '#fdefed',
  '#fadcd9',
  '#f4b8b2',
  '#f0958c',
  '#e3685d',
  '#d4493d',
  '#c2352a',
  '#b3261e',
  '#961d16',
  '#78150f',
]

/** The neutral scale, a trace warm. */
const gray: MantineColorsTuple = [
  '#fafaf9',
  '#f4f4f2',
  '#ebebe8',
  '#e0e0dc',
  '#cfcfca',
  '#a3a39d',
  '#6b6b66',
  '#51514d',
  '#363633',
  '#1d1d1b',
]

/** The same scale at night: text first, deepest surface last. */
const dark: MantineColorsTuple = [
  '#e4e4e0',
  '#c3c3be',
  '#9c9c97',
  '#74746f',
  '#363734',
  '#2a2b29',
  '#212220',
  '#191a18',
  '#141513',
  '#0f100f',
]

export const theme = createTheme({
  colors: { petrol, red, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Consolas, monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  shadows: { xs: 'none', sm: 'none', md: 'var(--raised)', lg: 'var(--raised)', xl: 'var(--raised)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', allowDeselect: false } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.25 },
        transitionProps: { duration: 120 },
        radius: 'md',
        // Its header element would count as a second head of the page.
        attributes: { header: { role: 'none' } },
      },
    },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md', radius: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md', radius: 'md' } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 }, radius: 'sm' } },
  },
})
