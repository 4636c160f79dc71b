export default {
  offline: {
    title: 'No connection to {{system}}',
    text: 'This needs {{system}}, which cannot be reached: this computer is offline, or that system is down. What is kept here stays readable.',
  },
  timeout: {
    title: '{{system}} took too long',
    text: 'There was no answer in time. Nothing was changed here.',
  },
  unauthenticated: {
    title: '{{system}} does not accept the key',
    text: 'The stored key is wrong or no longer valid. Replace it in Settings.',
  },
  forbidden: {
    title: '{{system}} does not allow this',
    text: 'The key works, but may not do this. Ask whoever manages {{system}} for the right.',
  },
  notFound: { title: 'Not found', text: '{{system}} does not have this. It may have been removed.' },
  conflict: {
    title: 'Somebody else changed this',
    text: '{{system}} has a newer version. Look at it again before you go on.',
  },
  invalid: { title: 'Something is not right yet', text: 'Look at the marked fields and try again.' },
  rateLimited: {
    title: '{{system}} asks us to wait',
    text: 'Too many requests in a short time. It makes sense to try again at {{instant}}.',
  },
  notProvided: {
    title: 'Not offered here',
    text: 'The organisation does not offer this through {{system}}. There is nothing to repair.',
  },
  unavailable: {
    title: '{{system}} is out of order',
    text: 'It answers with an error of its own. Try again in a while.',
  },
  unexpectedAnswer: {
    title: '{{system}} gave an answer we do not understand',
    text: 'Nothing of it was used. Check the address of the connection, or tell whoever manages {{system}}.',
  },
  keychainLocked: {
    title: 'Unlock {{keychain}}',
    text: 'Your data is encrypted, and the key to it is in {{keychain}}, which is locked. Unlock it and try again. Nothing was lost and nothing was written.',
  },
  dataKeyMissing: {
    title: 'The key to your data is missing',
    text: 'Your data is encrypted, and {{keychain}} does not have its key. If you have another user account or keyring, open that one and try again. Nothing was changed, and no new key was made.',
  },
  keychainMissing: {
    title: 'Meterkast cannot reach {{keychain}}',
    text: 'The keys that open your data are kept in {{keychain}}. {{remedy}} Nothing was lost and nothing was written.',
  },
  keyMissing: {
    title: 'No key for {{system}}',
    text: 'There is no key for this connection in {{keychain}}. Enter it in Settings.',
  },
  signInNeeded: {
    title: 'Sign in to see this',
    text: '{{system}} shows its customers only to whoever has signed in.',
  },
  signInAtHub: {
    title: 'Sign in to {{system}}',
    text: 'Nobody is signed in there, or the time is over. What you typed stays.',
  },
  noPermission: {
    title: 'You may not do this',
    text: '{{needs}} {{ask}} Nothing was done, and what you typed is still there.',
  },
  diskFull: {
    title: 'The disk is full',
    text: 'There is no room left to write. Nothing was lost. Make room on the disk and try again.',
  },
  notWritable: {
    title: 'This place cannot be written to',
    text: 'The file was not saved there, and nothing was changed. Choose another folder.',
  },
  deskNewer: {
    title: 'Your data is from a newer Meterkast',
    text: 'A newer version of Meterkast has used this data. This version leaves it alone: nothing was lost and nothing was written. Install the newer version.',
  },
  deskBroken: {
    title: 'Your data cannot be read',
    text: 'The file with your connections and notes is damaged or locked with another key. It was left as it is and nothing was written. Ask your administrator to restore it from a backup.',
  },
  cancelled: { title: 'Cancelled', text: 'It was stopped before it was finished. What was fetched is kept.' },
  internal: {
    title: 'Something went wrong here',
    text: 'A mistake in Meterkast itself. What you typed is still there. Try again.',
  },
  remedy: {
    windows: 'Ask your administrator whether Credential Manager is switched off.',
    mac: 'Open Keychain Access and see whether the login keychain is there.',
    linux: 'Install and start a keyring (gnome-keyring or KWallet).',
  },
  someSystem: 'the other system',
  actions: {
    tryAgain: 'Try again',
    openConnections: 'Open connections',
    signIn: 'Sign in',
    goBack: 'Go back',
  },
  details: {
    show: 'Details',
    copy: 'Copy details',
    copied: 'Copied',
    kind: 'Kind',
    system: 'System',
    code: 'Code',
    message: 'Message',
    requestId: 'Request id',
    fields: 'Fields',
  },
} as const
