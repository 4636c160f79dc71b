import { byId, change, type Decisions, exported, none, read, tellsAll, tellsDone } from './deed'

export const contactDecisions: Decisions<'contacts'> = {
  'contacts.page': null,
  'contacts.position': null,
  'contacts.get': read('contact', byId),
  'contacts.checkEmail': null,
  'contacts.createAccount': tellsAll(change('contact', byId)),
  'contacts.sendAccess': tellsDone(change('contact', byId)),
  // What the page of a contact asks besides belongs to reading it.
  'contacts.history': null,
  'contacts.saveNote': {
    ...change('contact', byId),
    outcome: ({ changedAt }) => (changedAt === null ? 'added' : 'changed'),
  },
  'contacts.removeNote': {
    ...change('contact', byId),
    outcome: (_, { removed }) => (removed ? 'removed' : 'putBack'),
  },
  'contacts.initials': null,
  'contacts.links': null,
  'contacts.linkable': null,
  'contacts.decideLink': {
    ...change('contact', byId),
    outcome: (_, { kind, decision }) => `${kind}: ${decision}`,
  },
  'contacts.twins': null,
  // Of both of them.
  'contacts.decideTwin': tellsDone(change('contact', byId)),
  'contacts.correction': null,
  'contacts.correctEmail': {
    ...change('contact', byId),
    outcome: (_, { email }) => (email === null ? 'removed' : 'corrected'),
  },
  'contacts.saveCorrectionTemplate': null,
  'contacts.openCorrections': null,
  'contacts.correctionRows': null,
  'contacts.runCorrections': { ...change(null, none), outcome: ({ counts }) => `done: ${counts.done}` },
  'contacts.undoCorrections': { ...change(null, none), outcome: ({ counts }) => `undone: ${counts.undone}` },
  'contacts.saveCorrections': exported(null, none),
  'contacts.closeCorrections': null,
}
