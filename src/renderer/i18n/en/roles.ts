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
    administer: 'Change connections, endpoints, rules and roles; revoke tokens',
  },
} as const
