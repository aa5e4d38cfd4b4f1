import type { Row } from './matrix-rows'

const HIDDEN = { hiddenFrom: ['finance'], notTheirs: ['engineer'] } as const

const NOBODYS = ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'] as const

/** Every operation on what comes of results; nobody has one yet. */
export const CONSEQUENCE_ROWS: Readonly<Record<string, Row>> = {
  listConsequences: {},
  decideUponResult: {
    body: ({ appraisal }) => ({ appraisalId: appraisal, measure: 'talk', text: 'A talk' }),
  },
  readConsequence: { hiddenFrom: NOBODYS },
  replyToConsequence: { body: () => ({ text: 'I was ill' }), hiddenFrom: NOBODYS },
  decideConsequence: {
    body: () => ({ measure: 'none', text: 'Nothing comes of it' }),
    hiddenFrom: NOBODYS,
  },
}

/** Every operation on suggestions and deeds. The one that there is is a suggestion of the engineer’s. */
export const REWARD_ROWS: Readonly<Record<string, Row>> = {
  readRewardRules: {},
  listDeeds: {},
  makeSuggestion: { body: () => ({ title: 'Label the valves', text: 'By zone', withIds: [] }) },
  recordDeed: {
    body: ({ person, appraisal }) => ({
      title: 'Saved a site',
      text: 'At night',
      personIds: [person],
      appraisalId: appraisal,
    }),
  },
  readDeed: { hiddenFrom: ['finance', 'auditor'] },
  assessSuggestion: { body: () => ({ outcome: 'adopted', text: 'It saves time' }) },
  confirmSuggestionEffect: { body: () => ({ text: 'It works' }) },
  proposeReward: {
    body: ({ rule_set }) => ({
      ruleSetId: rule_set,
      claims: [{ reward: 'praise' }],
      payMonth: '2026-11',
      text: 'Well done',
    }),
  },
  approveReward: { body: () => ({ post: 'manager' }), ...HIDDEN },
  turnDownReward: { body: () => ({ post: 'manager', text: 'Too much' }), ...HIDDEN },
}
