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
  withdrawPromotion: {
    hiddenFrom: ['lead', 'finance'],
    notTheirs: ['owner', 'engineer', 'hr'],
  },
}
