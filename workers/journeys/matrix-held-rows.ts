import type { Row } from './matrix-rows'

/** Every operation on what is held of commission, but for its lists. */
export const HELD_ROWS: Readonly<Record<string, Row>> = {
  applyForRest: { body: ({ project }) => ({ projectId: project }) },
  decideRest: { body: () => ({ granted: true }) },
  recordRestApplication: {
    body: ({ person, project }) => ({
      personId: person,
      projectId: project,
      receivedOn: '2026-11-02',
      letter: 'On paper',
    }),
  },
  listHeldPayouts: {},
  // Nobody has left who is owed something; who may is tried where somebody has.
  readHeldPayout: { hiddenFrom: ['owner', 'manager', 'finance'] },
  readHeldPayee: { hiddenFrom: ['owner', 'manager', 'finance'] },
  prepareHeldPayout: {
    body: ({ person, project }) => ({ personId: person, projectId: project }),
  },
  decideHeldPayout: {
    body: () => ({ approved: false, reason: 'Later' }),
    hiddenFrom: ['owner', 'manager'],
  },
  withdrawHeldPayout: { hiddenFrom: ['owner', 'finance'] },
  payHeldPayout: {
    body: () => ({ paidOn: '2026-11-02' }),
    hiddenFrom: ['owner', 'finance'],
  },
  readStoppages: { query: '?month=2025-03' },
  addStoppage: {
    body: ({ group, person }) => ({
      part: { kind: 'group', groupId: group, personIds: [person] },
      ...{ from: '2025-03-01', to: '2025-03-31', cause: 'No material' },
    }),
    or: ({ project, person }) => ({
      part: { kind: 'project', projectId: project, personIds: [person] },
      ...{ from: '2025-03-01', to: '2025-03-31', cause: 'No material' },
    }),
  },
  withdrawStoppage: { body: () => ({ reason: 'Work went on' }) },
  readFieldDays: { query: '?month=2031-01' },
  recordFieldDays: { body: () => ({ month: '2026-10', days: 12 }) },
  // Nobody’s are recorded, as pay does not go by them here.
  correctFieldDays: {
    params: { month: '2026-10' },
    body: () => ({ days: 12, reason: 'Miscounted' }),
    hiddenFrom: ['owner', 'manager'],
  },
  recordGivenBack: {
    body: ({ person }) => ({ on: '2026-01-01', amount: '1', takenById: person }),
    notTheirs: ['owner', 'finance'],
  },
  // Nobody has left here who gave anything back.
  withdrawGivenBack: { body: () => ({ reason: 'Not taken' }), hiddenFrom: ['owner', 'finance'] },
  exportGivenBack: {},
  recordPaidElsewhere: { body: () => ({ from: '2031-01-01', reason: 'Paid by the group' }) },
  // It is of somebody else than the person of the path, who is employed.
  withdrawPaidElsewhere: { body: () => ({ reason: 'Paid here' }), hiddenFrom: ['owner', 'hr'] },
}
