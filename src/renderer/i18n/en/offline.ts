export default {
  title: 'Keep offline',
} as const
