export default {
  names: {
    staff: 'Staff',
    relationshipManager: 'Relatiebeheerder',
    administrator: 'Organization Beheerder',
  },
  /** By the least role that has it. */
  needs: {
    staff: 'Open to whoever works here.',
    relationshipManager: 'Needs the role Organization Beheerder or Relatiebeheerder.',
    administrator: 'Needs the role Organization Beheerder.',
  },
  /** Who can give a role. */
  ask: {
    hub: 'Whoever manages {{hub}} can give it.',
    local: 'This computer is limited. An administrator can lift that.',
  },
  permissions: {
    nothing: 'Open the console',
    use: 'Read what is connected, search, keep notes, save files',
    createAccount: 'Give customers an account, send access again',
    changeCustomers: 'Add guests to a customer, correct phone and e-mail',
    connectTariffs: 'Connect tariffs with customers',
    handOverLogIns: 'Hand over log-ins, activate and deactivate accounts',
    revealPasswords: 'Reveal a password that was handed over',
    administer: 'Change connections, endpoints, rules and roles; revoke tokens; see everybody’s activity',
  },
  see: {
    contact: 'See this contact and what belongs to it, keep notes',
    contract: 'See this contract, read and save its documents',
    customer: 'See this customer: profile, locations, usage, cost',
    invoice: 'See this invoice, open and save its PDF',
    authorization: 'See this authorization and its history, keep notes',
  },
  explain: {
    action: 'Who can see this?',
    title: 'Who can see this, and why',
    for: 'For whom',
    me: 'Me',
    may: 'Allowed',
    mayNot: 'Not allowed',
    colleague: 'A colleague who has the role {{role}} and nothing else:',
    upstream: 'The upstream decides again whenever it is asked.',
    all: 'All roles',
  },
  mine: {
    role: 'You are here as {{role}}.',
    hub: '{{hub}} says that you are {{role}}.',
    noHub: 'No hub has said who you are: whoever set this console up may do everything.',
    limited: 'This computer is limited to {{role}}.',
  },
  where: {
    connection: 'It comes from {{name}}, as far as the key of that connection may see it.',
    signIn: '{{name}} shows its customers only to whoever has signed in.',
    signedIn: 'You have, as {{person}}.',
    nobody: 'Nobody has.',
  },
  section: {
    title: 'Your role',
    caption: 'Who may do what. The role is asked for before everything that is not open to all.',
    what: 'What',
    you: 'You',
  },
  limit: {
    title: 'The most that this computer allows',
    withHub: 'The hub says who has which role. Here a computer can be given less, never more.',
    withoutHub: 'No hub is connected that says who has which role: what is chosen here counts.',
    none: 'Not limited',
    saved: 'Saved',
    ask: 'Limit this computer?',
    askText:
      'Whoever works here may then do no more than the role {{role}} may, you included. You cannot take it back here: only a file that an administrator lays ready lifts it.',
    confirm: 'Limit to {{role}}',
  },
} as const
