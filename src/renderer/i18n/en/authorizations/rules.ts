export default {
  rules: {
    title: 'Rules for errors',
    back: 'Authorizations',
    intro:
      'What the utility says is free text. The first rule with a word that occurs in it decides the reason and who must act. Capitals and accents do not matter.',
    words: 'If it says',
    wordsHint: 'Enter after each',
    reason: 'The reason is',
    whoActs: 'Who must act',
    add: 'Add a rule',
    remove: 'Remove rule {{place}}',
    up: 'Move rule {{place}} up',
    down: 'Move rule {{place}} down',
    save: 'Save rules',
    saved: 'Rules saved. All states are read anew.',
    defaults: 'Back to the standard rules',
    defaultsBack: 'The standard rules apply again.',
    areDefaults: 'These are the standard rules.',
    noWords: 'A rule needs at least one word.',
    none: 'Without rules every error is “Another error”, and we must act.',
  },
} as const
