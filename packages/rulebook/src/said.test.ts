import { expect, test } from 'vitest'
import { diffRules } from './diff'
import { kindOf, rulebook } from './rulebook'

const escalation = rulebook.escalation.starter
const named = (zh: string, en: string) => ({ zh, en })
const told = (kind: 'pay' | 'escalation', before: unknown, after: unknown) =>
  diffRules(kindOf(kind), before, after).places.map(({ pointer, said }) => [pointer, said])

test('a figure is said where its sentence changes with it', () => {
  const { starter } = rulebook.pay
  const { guarantee, levels, probation } = starter
  const check = { key: 'trial_weld', name: named('试焊', 'A trial weld') }
  const [first, ...others] = levels
  const after = {
    ...starter,
    levels: [{ ...first, baseFen: 1 }, ...others],
    guarantee: { ...guarantee, inPartMonth: 'full' },
    probation: { ...probation, checks: [...probation.checks, check] },
  }
  expect(told('pay', starter, after)).toEqual([
    ['/levels/0/baseFen', true],
    ['/guarantee/inPartMonth', true],
    [`/probation/checks/${probation.checks.length}`, false],
  ])
})

test('rows that come and go without a sentence are named', () => {
  const guest = { key: 'guest', name: named('来宾', 'Guest') }
  const more = { ...escalation, roles: [...escalation.roles, guest] }
  const at = `/roles/${escalation.roles.length}`
  expect(told('escalation', escalation, more)).toEqual([[at, false]])
  expect(told('escalation', more, escalation)).toEqual([[at, false]])
})

test('a row that a sentence rests on is said with it', () => {
  const guest = { key: 'guest', name: named('来宾', 'Guest') }
  const before = { ...escalation, complaint: undefined }
  const complaint = { handler: 'guest', withinMinutes: null, clock: 'always', ladder: null }
  const after = { ...escalation, roles: [...escalation.roles, guest], complaint }
  const places = told('escalation', kindOf('escalation').rules.parse(before), after)
  // Without the guest nobody handles complaints: what is not said above, at or below is named.
  expect(places).toContainEqual([`/roles/${escalation.roles.length}`, false])
  expect(places).toContainEqual(['/complaint', true])
})
