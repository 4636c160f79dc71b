export default {
  start: {
    title: 'Whose tariff is it?',
    titleOf: 'Connect a tariff for {{name}}',
    hint: 'What is filled in can be changed in the conversation. You can stop at any page and go on later.',
    name: 'Name',
    nameHint: 'Only for you and your colleagues, to find the conversation again',
    place: 'Where is the electricity supplied?',
    elsewhere: 'Another address',
    direction: 'What is the tariff for?',
    connection: 'Through',
    begin: 'Begin',
  },
} as const
