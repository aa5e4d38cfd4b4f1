import { CONTRACT_WISH } from './known-contract'
import type { Row } from './matrix-rows'

/** Every operation on crews and on personal contracts; the one there is is the engineer’s, and the manager proposed it. */
export const CONTRACT_ROWS: Readonly<Record<string, Row>> = {
  listCrews: {},
  addCrew: {
    body: ({ person }, count) => ({
      ...{ name: `Crew ${count}`, from: '2026-01-01' },
      shares: [{ personId: person, shareBp: 10_000 }],
    }),
  },
  changeCrewShares: {
    body: ({ person }) => ({ from: '2026-11-01', shares: [{ personId: person, shareBp: 10_000 }] }),
  },
  reportCrewQuantity: {
    body: ({ project, crew }) => ({
      ...{ projectId: project, crewId: crew, month: '2026-10' },
      lines: [
        {
          ...{ medium: 'supply', diameterMm: 110, metres: '1', scope: 'weld' },
          ...{ role: 'first', innerWeld: false, on: '2026-10-05' },
        },
      ],
    }),
    // It is not their project.
    notTheirs: ['lead'],
  },
  listWorkCandidates: { query: '?startOn=2026-11-02' },
  listWorkAssignments: {},
  assignWork: {
    body: ({ person, project }) => ({
      ...{ projectId: project, what: 'Lay 300 m', startOn: '2026-11-02', outside: null },
      ...{ own: { personId: person, price: '900.00' }, chosen: 'own' },
    }),
  },
  listPersonalContracts: {},
  readPersonalContract: { hiddenFrom: ['lead'] },
  proposePersonalContract: {
    body: ({ person, project }) => ({ ...CONTRACT_WISH, personId: person, projectId: project }),
  },
  decidePersonalContract: {
    body: () => ({ approved: false, reason: 'Too dear' }),
    notTheirs: ['manager'],
  },
  listContractStatements: { hiddenFrom: ['lead'] },
  reportContractStatement: {
    body: () => ({ month: '2026-10', metres: '1' }),
    hiddenFrom: ['lead'],
  },
  // None is there yet; who may is tried where one is.
  verifyContractStatement: { hiddenFrom: ['owner', 'manager'] },
  withdrawContractStatement: {
    body: () => ({ reason: 'Measured anew' }),
    hiddenFrom: ['owner', 'manager'],
  },
  endPersonalContract: { body: () => ({ lastDay: '2031-08-31', reason: 'Done' }) },
}
