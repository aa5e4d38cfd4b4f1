import type { AgreementView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { copyOf, isNoMoreTheirs, toReport, waitingOffer } from './model'

const asked = (kind: AgreementView['kind'], state: AgreementView['state'] = 'asked') =>
  ({ kind, state }) as AgreementView

test.each([
  ['while one of either kind waits for its answer', 'incident', [asked('hand_over')], true],
  ['not for one that was answered', 'hand_over', [asked('hand_over', 'declined')], false],
  ['not for what else is asked', 'hand_over', [asked('resource')], false],
  ['not before anything else is asked', 'resource', [asked('hand_over')], false],
] as const)('a hand-over waits for the one before it %s', (_, asking, items, waits) => {
  expect(waitingOffer(asking, items) !== undefined).toBe(waits)
})

const INCIDENT = {
  kind: 'incident',
  state: 'agreed',
  to: { personId: 'per_li' },
  copyTo: { personId: 'per_sun' },
  actions: ['report'],
} as AgreementView

test('of an incident reads above the ticket whoever is to report, and nobody else', () => {
  expect(toReport([INCIDENT, { ...INCIDENT, actions: [] }])).toEqual([INCIDENT])
})

test.each([
  ['still handle', INCIDENT, 'in_progress', 'per_li', false],
  ['no more handle, when it went back', { ...INCIDENT, state: 'returned' }, 'open', 'per_li', true],
  ['no more handle, when it is closed', INCIDENT, 'closed', 'per_li', true],
  ['no more handle, when another has it', INCIDENT, 'in_progress', 'per_sun', true],
] as const)('an incident is one that they %s', (_, item, state, assigneeId, isOver) => {
  expect(isNoMoreTheirs({ state, assigneeId }, item)).toBe(isOver)
})

test('nobody is told of a copy for themselves', () => {
  expect(copyOf(INCIDENT)?.personId).toBe('per_sun')
  expect(copyOf({ ...INCIDENT, to: INCIDENT.copyTo })).toBeNull()
})
