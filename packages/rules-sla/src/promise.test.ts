import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clocks } from './clocks'
import { at, desk, policy, rules, ticket } from './fixture'
import { promise } from './promise'
import { starter } from './starter'

const opened = { priority: 'normal', customerLevel: null, channel: 'email' } as const

test('a ticket just opened is promised its two due times, with the rule they come from', () => {
  // Friday's 15:30 and four hours: 2.5 hours on Friday, the rest on the next Monday.
  expect(promise(rules, { ...opened, openedAtMs: at('15T15:30') }, desk)).toEqual({
    ok: true,
    value: {
      policyIndex: 0,
      rule: '/policies/0',
      firstResponse: { dueAtMs: at('15T16:30'), lateAtMs: at('15T16:30:01') },
      resolution: { dueAtMs: at('18T10:30'), lateAtMs: at('18T10:30:01') },
    },
  })
})

test('nothing is promised where no policy matches or no target is set', () => {
  const none = { policyIndex: null, rule: null, firstResponse: null, resolution: null }
  expect(promise({ ...rules, policies: [] }, { ...opened, openedAtMs: at('09:00') }, desk)).toEqual(
    { ok: true, value: none },
  )
  const open = { ...rules, policies: [{ ...policy, resolutionMinutes: null }] }
  const promised = promise(open, { ...opened, openedAtMs: at('09:00') }, desk)
  expect(promised.ok && promised.value.resolution).toBeNull()
})

test('the light answer is the same as the full one', () => {
  const moment = fc.integer({ min: at('01T00:00'), max: at('31T23:59') })
  const priority = fc.constantFrom('urgent' as const, 'high' as const, 'low' as const)
  fc.assert(
    fc.property(moment, priority, (openedAtMs, level) => {
      const traits = { ...opened, priority: level, openedAtMs }
      const light = promise(starter, traits, desk)
      const full = clocks(starter, { ...ticket(), ...traits }, desk, openedAtMs)
      if (!light.ok || !full.ok) throw new Error('the starter promises to every ticket')
      const { firstResponse, resolution } = full.value.clocks
      expect(light.value.firstResponse).toEqual({
        dueAtMs: firstResponse?.dueAtMs,
        lateAtMs: firstResponse?.lateAtMs,
      })
      expect(light.value.resolution).toEqual({
        dueAtMs: resolution?.dueAtMs,
        lateAtMs: resolution?.lateAtMs,
      })
    }),
    { seed: 20_260_511, numRuns: 300 },
  )
})
