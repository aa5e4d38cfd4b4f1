import type { AgreementView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { waitingOffer } from './model'

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
