import type { Row } from './matrix-rows'

const nothing: Row = {}

const work = () => ({
  what: 'entry',
  method: 'phone',
  steps: 'Called back',
  minutes: 15,
  startedAt: '2026-10-12T01:00:00.000Z',
})

/** How the matrix calls what is done with tickets. */
export const TICKET_ROWS: Readonly<Record<string, Row>> = {
  listTickets: nothing,
  exportTickets: nothing,
  openTicket: {
    body: ({ customer, contact, asset }) => ({
      subject: 'One more',
      description: 'It does not start.',
      priority: 'low',
      channel: 'web',
      customerId: customer,
      contactId: contact,
      assetId: asset,
      fileIds: [],
    }),
  },
  readTicket: nothing,
  listEarlierMessages: { query: '?before=TS-1001.2' },
  explainTicketClock: nothing,
  openLive: { headers: { upgrade: 'websocket' } },
  takeTicket: nothing,
  takeOverTicket: { body: ({ person }) => ({ fromId: person }) },
  assignTicket: { body: ({ person }) => ({ assigneeId: person }) },
  changeTicket: { body: () => ({ priority: 'high', type: 'fault' }) },
  correctTicketCustomer: {
    body: ({ customer, contact }) => ({ customerId: customer, contactId: contact }),
  },
  moveTicket: { body: () => ({ to: 'open' }) },
  linkTicket: { body: ({ ticket }) => ({ kind: 'related', ticketId: ticket }) },
  unlinkTicket: { body: ({ ticket }) => ({ kind: 'related', ticketId: ticket }) },
  mergeTicket: { body: ({ ticket }) => ({ intoId: ticket }) },
  unmergeTicket: nothing,
  deriveTicket: {
    body: () => ({ as: 'follow_up', subject: 'Once more', description: 'It came back.' }),
  },
  waitForThirdParty: { body: () => ({ party: 'The carrier', reason: 'A line is down' }) },
  resumeTicket: { body: () => ({ reason: 'The line is up' }) },
  listTicketChanges: nothing,
  addMessage: {
    body: () => ({
      kind: 'reply',
      body: 'We are looking at it.',
      fileIds: [],
      mentions: [],
      copyIds: [],
    }),
  },
  followTicket: { body: () => ({ following: true }) },
  listWork: nothing,
  recordWork: { body: work },
  // The first record of the ticket is the owner's, who calls first.
  amendWork: { body: work, params: { n: '1' }, notTheirs: ['manager', 'lead', 'engineer'] },
  readTicketDraft: nothing,
  keepTicketDraft: {
    body: () => ({
      reply: 'So far',
      note: '',
      question: '',
      solution: '',
      steps: [],
      begunAfter: { reply: 'TS-1001.1' },
    }),
  },
  solveTicket: {
    body: () => ({
      summary: 'Restarted',
      steps: ['Switch it off and on'],
      fileIds: [],
      copyIds: [],
    }),
  },
  confirmSolution: { body: () => ({ outcome: 'confirmed' }) },
  withdrawTicket: { body: () => ({ reason: 'It runs again' }) },
  closeTicket: { body: () => ({ outcome: 'Settled' }) },
  reopenTicket: { body: () => ({ reason: 'It came back' }) },
}
