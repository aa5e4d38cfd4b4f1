import type { Row } from './matrix-rows'

const nothing: Row = {}

/** How the matrix calls what groups, presence, assignment and responsibility answer to. */
export const STAFFING_ROWS: Readonly<Record<string, Row>> = {
  listGroups: nothing,
  addGroup: {
    body: ({ person }, count) => ({
      key: `group${count}`,
      name: 'One more',
      products: [],
      regions: [],
      businesses: [],
      leaderId: person,
      deputyId: null,
    }),
  },
  changeGroup: { body: ({ person }) => ({ leaderId: person, deputyId: null }) },
  setGroupMember: { body: () => ({ expertise: [{ field: '网络', level: 'senior' }] }) },
  removeGroupMember: nothing,
  readDuty: nothing,
  setDuty: { body: () => ({ capacityMinutes: 480, shift: null }) },
  listAbsences: nothing,
  addAbsence: {
    body: ({ person }, count) => ({
      personId: person,
      substituteId: null,
      from: new Date(Date.UTC(2031, 0, 1, count)).toISOString(),
      to: new Date(Date.UTC(2031, 0, 1, count + 1)).toISOString(),
      reason: 'Training',
    }),
  },
  withdrawAbsence: nothing,
  listPairs: nothing,
  listPairHistory: nothing,
  setPair: { body: ({ person }) => ({ firstId: person, secondId: null, reason: 'New' }) },
  listPresence: nothing,
  triageRequest: { body: ({ customer }) => ({ customerId: customer, subject: 'It stopped' }) },
  listCandidates: nothing,
  listSkips: nothing,
  sayPresence: { body: () => ({ presence: 'available', until: null }) },
  listAgreements: nothing,
  askAgreement: {
    body: ({ person }) => ({ kind: 'resource', toId: person, what: 'A pump', urgent: false }),
  },
  answerAgreement: { params: { n: '1' }, body: () => ({ answer: 'agreed' }) },
  withdrawOffer: { params: { n: '1' } },
  reportIncident: { params: { n: '1' }, body: () => ({ report: 'It runs again' }) },
  listAskedOfMe: nothing,
}
