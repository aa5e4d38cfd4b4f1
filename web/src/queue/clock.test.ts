import { expect, test } from 'vitest'
import { countdown } from './clock'

test('of a time that was agreed before the desk opens it is said when that is, until it is late', () => {
  const [dueAt, opensAt] = ['2026-10-12T02:15:00.000Z', '2026-10-12T02:30:00.000Z']
  const agreed = { dueAt, metAt: null, breachedAt: null, leftSeconds: 0, paused: false, opensAt }
  const shown = (at: string) => countdown(agreed, '2026-10-12T02:00:00.000Z', Date.parse(at))
  expect(shown('2026-10-12T02:00:00.000Z')).toEqual({ kind: 'agreed', dueAt })
  expect(shown('2026-10-12T02:20:00.000Z')).toEqual({ kind: 'late', seconds: 0 })
})
