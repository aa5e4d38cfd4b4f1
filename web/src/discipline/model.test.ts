import { expect, test } from 'vitest'
import { isLegallyRisky, standingOf, withStepNames } from './model'

const open = { state: 'open', step: null, hasReply: false, replyBy: '2026-11-10' } as const

test.each([
  ['until the last day to answer', open, '2026-11-10', 'waiting_reply'],
  ['after it', open, '2026-11-11', 'waiting_verdict'],
  ['once answered', { ...open, hasReply: true }, '2026-11-01', 'waiting_verdict'],
  ['dropped', { ...open, state: 'dropped' as const }, '2026-11-11', 'dropped'],
  [
    'sanctioned',
    { ...open, state: 'sanctioned' as const, step: 'warning' as const },
    '2026-11-11',
    'step_warning',
  ],
])('a case %s', (_, row, today, standing) => expect(standingOf(row, today)).toBe(standing))

test('a fine, a demotion and a dismissal carry a legal notice', () =>
  expect(
    ['criticism', 'warning', 'fine', 'demotion', 'dismissal', null].filter(isLegallyRisky),
  ).toEqual(['fine', 'demotion', 'dismissal']))

test('a trace names its steps, however deep they stand', () => {
  const step = (value: string | number, of?: object[]) => ({
    name: { zh: '', en: '' },
    value,
    unit: 'text',
    ...(of ? { of } : {}),
  })
  const explanation = { trace: step('warning', [step('criticism'), step(0)]), rules: [] }
  const { trace } = withStepNames(explanation as never, (key) => key.toUpperCase())
  expect([trace.value, trace.of?.map(({ value }) => value)]).toEqual(['WARNING', ['CRITICISM', 0]])
})
