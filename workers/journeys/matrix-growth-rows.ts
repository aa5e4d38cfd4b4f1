import type { Row } from './matrix-rows'

/** Every operation on what people have shown and the levels they ask for; what there is is the engineer’s. */
export const GROWTH_ROWS: Readonly<Record<string, Row>> = {
  readGrowth: { hiddenFrom: ['lead', 'finance'] },
  listRunningOut: {},
  recordGrowth: {
    body: ({ person }) => ({
      kind: 'certificate',
      personId: person,
      name: 'Welder',
      on: '2026-01-01',
      until: null,
      evidence: 'No. 7',
    }),
  },
  takeBackGrowthRecord: { body: () => ({ reason: 'Forged' }) },
  listPromotions: {},
  askPromotion: {
    body: ({ person }) => ({ personId: person, toLevel: 4, ground: 'Ready' }),
    hiddenFrom: ['lead', 'finance'],
  },
  decidePromotion: {
    body: () => ({ approved: false, reason: 'Not yet' }),
    notTheirs: ['manager'],
  },
  listTrainingPlans: {},
  planTraining: { body: () => ({ title: 'More', from: '2026-01-01', until: '2026-12-31' }) },
  readTrainingPlan: {},
  addTrainingSession: {
    body: ({ person }) => ({ title: 'One', on: '2026-11-03', participantIds: [person] }),
  },
  answerTraining: {
    body: () => ({ coming: true }),
    hiddenFrom: ['owner', 'manager', 'lead', 'finance', 'hr'],
  },
  recordTrainingAttendance: {
    body: ({ person }) => ({ people: [{ personId: person, attended: true }] }),
  },
  cancelTraining: { body: () => ({ reason: 'Rain' }) },
  setCareerGoal: {
    body: () => ({ goal: 'Learn', by: '2027-12-31' }),
    hiddenFrom: ['lead', 'finance'],
  },
  endCareerGoal: { body: () => ({ reached: true }), hiddenFrom: ['lead', 'finance'] },
  withdrawPromotion: {
    hiddenFrom: ['lead', 'finance'],
    notTheirs: ['owner', 'engineer', 'hr'],
  },
}
