import type { MessageView, TicketView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { differences } from './difference'
import { draftFrom, draftKey, emptyDraft, isEmpty, writtenSteps } from './draft'

const clock = {
  dueAt: null,
  metAt: null,
  breachedAt: null,
  leftSeconds: null,
  paused: false,
  opensAt: null,
}
const message: MessageView = {
  id: 'TS-1001.1',
  kind: 'description',
  visibility: 'public',
  body: '水表不上传',
  steps: [],
  files: [],
  authorId: 'per_1',
  authorName: '王敏',
  at: '2026-10-12T01:00:00.000Z',
}
const ticket: TicketView = {
  row: {
    id: 'tkt_1',
    number: 'TS-1001',
    subject: '水表不上传',
    state: 'open',
    stage: 'open',
    stageName: null,
    type: 'request',
    priority: 'normal',
    channel: 'phone',
    customerId: 'cus_1',
    customerName: '华东管网',
    assigneeId: null,
    assigneeName: null,
    openedAt: '2026-10-12T01:00:00.000Z',
    updatedAt: '2026-10-12T01:00:00.000Z',
    firstResponse: clock,
    nextResponse: null,
    keepInformed: null,
    resolution: clock,
    asOf: '2026-10-12T01:00:00.000Z',
    version: 1,
  },
  messages: [message],
  responsibility: [],
  alerts: [],
  actions: [],
  moves: [],
  links: [],
  merge: null,
}

test('what changed while someone was writing is told in the terms they know', () => {
  const after: TicketView = {
    ...ticket,
    row: { ...ticket.row, state: 'in_progress', assigneeId: 'per_2', assigneeName: '李雷' },
    messages: [message, { ...message, id: 'TS-1001.2' }],
  }
  expect(differences(ticket, after)).toEqual([
    { what: 'state', before: 'open', after: 'in_progress' },
    { what: 'assignee', before: null, after: '李雷' },
    { what: 'messages', count: 1 },
  ])
  expect(differences(ticket, ticket)).toEqual([])
})

describe('a draft', () => {
  test('comes back as it was written', () => {
    const draft = { ...emptyDraft, reply: '正在查', steps: ['断电', ''] }
    expect(draftFrom(JSON.stringify(draft))).toEqual(draft)
    expect(writtenSteps(draft)).toEqual(['断电'])
  })

  test('that cannot be read is none, never a broken screen', () => {
    for (const text of [null, '{', '[]', '{"reply":7,"steps":"x"}'])
      expect(isEmpty(draftFrom(text))).toBe(true)
  })

  test('is each person’s own', () => {
    expect(draftKey('per_1', 'tkt_1')).not.toBe(draftKey('per_2', 'tkt_1'))
  })
})
