import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clocks } from './clocks'
import { at, desk, policy, rules, ticket } from './fixture'
import { promise } from './promise'
import type { SlaRules } from './rules'
import { starter } from './starter'
import { watchpoints } from './watchpoints'

const opened = { priority: 'normal', customerLevel: null, channel: 'email' } as const

test('a ticket just opened is due with the first of its promises, and quiet until one breaks', () => {
  // Friday's 17:30 and an hour: half of it on Friday, half on the next Monday.
  expect(promise(rules, { ...opened, openedAtMs: at('15T17:30') }, desk)).toEqual({
    ok: true,
    value: { dueAtMs: at('18T09:30'), quietUntilMs: at('18T09:30:01') },
  })
})

test('it is quiet until its earliest warning, or what else counts by the same clock', () => {
  const warning = { ...rules, warnings: { leadMinutes: [15, 200, 500] } }
  const at9 = { ...opened, openedAtMs: at('09:00') }
  // The solution is due after 240 minutes: warned 200 before, after 40.
  expect(promise(warning, at9, desk)).toMatchObject({ value: { quietUntilMs: at('09:40') } })
  expect(promise(warning, at9, desk, (_, seconds) => seconds / 10)).toMatchObject({
    value: { quietUntilMs: at('09:06') },
  })
})

test('nothing is promised where no policy matches or no target is set', () => {
  const nothing = { ok: true, value: { dueAtMs: null, quietUntilMs: null } }
  const at9 = { ...opened, openedAtMs: at('09:00') }
  expect(promise({ ...rules, policies: [] }, at9, desk)).toEqual(nothing)
  const idle = { firstResponseMinutes: null, nextResponseMinutes: null, resolutionMinutes: null }
  expect(promise({ ...rules, policies: [{ ...policy, ...idle }] }, at9, desk)).toEqual(nothing)
})

test('the light answer is the same as the full one', () => {
  const moment = fc.integer({ min: at('01T00:00'), max: at('31T23:59') })
  const priority = fc.constantFrom('urgent' as const, 'high' as const, 'low' as const)
  const target = fc.option(fc.integer({ min: 1, max: 1_000 }))
  const leads = fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { maxLength: 3 })
  fc.assert(
    fc.property(moment, priority, target, leads, (openedAtMs, level, next, leadMinutes) => {
      const by: SlaRules = {
        ...starter,
        policies: starter.policies.map((each) => ({ ...each, nextResponseMinutes: next })),
        warnings: { leadMinutes },
      }
      const traits = { ...opened, priority: level, openedAtMs }
      const light = promise(by, traits, desk)
      const full = clocks(by, { ...ticket(), ...traits }, desk, openedAtMs)
      if (!light.ok || !full.ok) throw new Error('the starter promises to every ticket')
      expect(light.value.dueAtMs).toEqual(full.value.next?.dueAtMs)
      // A warning that uses up a day's last minute comes with the next day: quiet ends before it.
      const [first] = watchpoints(by, full.value)
      const quietUntilMs = light.value.quietUntilMs ?? Number.POSITIVE_INFINITY
      expect(quietUntilMs).toBeLessThanOrEqual(first?.atMs ?? 0)
      const early = clocks(by, { ...ticket(), ...traits }, desk, quietUntilMs)
      const used = early.ok ? early.value.clocks[first?.clock ?? 'resolution']?.usedSeconds : 0
      const reached = clocks(by, { ...ticket(), ...traits }, desk, first?.atMs ?? 0)
      expect(used).toBe(
        reached.ok ? reached.value.clocks[first?.clock ?? 'resolution']?.usedSeconds : 0,
      )
    }),
    { seed: 20_260_511, numRuns: 300 },
  )
})
