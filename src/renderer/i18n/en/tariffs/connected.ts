export default {
  connected: {
    direction: 'For',
    title: 'Connected tariffs',
    none: 'No tariff is connected. Connect one while you talk: it takes a few questions, and their address is filled in.',
    unnamed: 'Tariff without a name',
    open: 'Look at or change it',
    noEnd: 'No end known',
    element: 'Part',
    schedule: 'When',
    always: 'Always',
    goOn: 'Go on',
    unfinished: 'A conversation is not finished yet: {{page}}, {{age}}.',
    askAgain: 'Asked again at {{instant}}.',
    status: {
      CONNECTED: 'Connected',
      PENDING: 'In progress',
      FAILED: 'Failed',
      EXPIRED: 'Expired',
      DISCONNECTED: 'Disconnected',
    },
    processing: { pending: 'In progress', done: 'Connected', failed: 'Failed' },
    do: { failed: 'Connect again', ended: 'Connect the new tariff' },
    todo: {
      failed:
        'The connection with {{provider}} does not work any more. Connect it again while you have the customer on the phone.',
      pending: 'The tariff is still being processed; its prices follow.',
      ended: 'The contract ended on {{day}}. Ask which tariff the customer has now.',
      endsSoon: 'The contract ends on {{day}}.',
    },
    parts: { elements: 'Parts of the tariff', rates: 'Prices', status: 'Status' },
  },
} as const
