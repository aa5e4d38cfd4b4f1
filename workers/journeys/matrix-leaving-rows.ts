import type { Row } from './matrix-rows'

/** Every operation on leavings. The one that there is is the engineer’s; R19 says nothing of notice. */
export const LEAVING_ROWS: Readonly<Record<string, Row>> = {
  listLeavings: {},
  resign: { body: () => ({ letter: 'I resign', wantsLastDay: null }) },
  recordLeaving: {
    body: ({ person }) => ({
      kind: 'resignation',
      personId: person,
      letter: 'I resign',
      letterOn: '2026-11-02',
      wantsLastDay: null,
    }),
  },
  readLeaving: { hiddenFrom: ['lead'] },
  agreeLastDay: { body: () => ({ lastDay: '2026-12-31', reason: 'Agreed' }) },
  enterHandOver: {
    body: ({ person }) => ({ did: 'handed', item: 'other', toId: person }),
    hiddenFrom: ['lead'],
  },
  takeOver: {
    body: ({ person, ticket }) => ({ toId: person, things: [{ kind: 'ticket', id: ticket }] }),
    hiddenFrom: ['lead'],
  },
  endAccessNow: { body: () => ({ reason: 'At once' }) },
  completeLeaving: { body: () => ({ reason: 'All the same' }) },
  reopenLeaving: { body: () => ({ reason: 'Keys are missing' }) },
  withdrawLeaving: {
    body: () => ({ reason: 'Stays' }),
    hiddenFrom: ['lead'],
    notTheirs: ['finance'],
  },
}
