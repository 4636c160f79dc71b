export default {
  title: 'Settings',
  sections: {
    connections: 'Connections',
    appearance: 'Appearance',
    language: 'Language',
    roles: 'Who may do what',
  },
  theme: {
    label: 'Theme',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  density: {
    label: 'Rows in lists',
    comfortable: 'Comfortable',
    compact: 'Compact',
  },
  language: {
    label: 'Language',
    hint: 'Also how dates, amounts and numbers are written and typed.',
    system: 'As the system',
    example: 'For example: {{day}}, {{money}}',
  },
  version: 'Meterkast {{version}}',
} as const
