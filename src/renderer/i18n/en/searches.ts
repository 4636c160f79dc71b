export default {
  title: 'Searched before',
  keep: 'Keep “{{text}}” at the top',
  forget: 'Remove “{{text}}”',
  clear: 'Remove all but those kept',
} as const
