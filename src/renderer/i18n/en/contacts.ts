export default {
  title: 'Contacts',
} as const
