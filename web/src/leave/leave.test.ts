import { expect, test } from 'vitest'
import { halvesSaid, leaveFrom } from './model'

const draft = {
  personId: 'per_a',
  kind: 'personal',
  from: '2026-10-23',
  fromHalf: 'afternoon',
  to: '2026-10-26',
  toHalf: 'afternoon',
  reason: ' 搬家 ',
  standInId: null,
} as const

test('leave is asked for once it says which, from when to when and why', () => {
  expect(leaveFrom(draft)).toEqual({ ...draft, reason: '搬家' })
  expect(leaveFrom({ ...draft, kind: null })).toBeUndefined()
  expect(leaveFrom({ ...draft, reason: ' ' })).toBeUndefined()
  expect(leaveFrom({ ...draft, to: '2026-10-22' })).toBeUndefined()
  expect(leaveFrom({ ...draft, to: draft.from, toHalf: 'morning' })).toBeUndefined()
})

test('half days are said where they are not whole', () => {
  expect(halvesSaid(draft)).toEqual({ from: 'afternoon', to: null })
  expect(halvesSaid({ ...draft, to: draft.from })).toEqual({ from: 'afternoon', to: null })
  const whole = { ...draft, fromHalf: 'morning' } as const
  expect(halvesSaid(whole)).toEqual({ from: null, to: null })
  expect(halvesSaid({ ...whole, toHalf: 'morning' })).toEqual({ from: null, to: 'morning' })
})
