import type { WorkRecord } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { beginOf, isComplete, recordOf } from './filled'

const ZONE = 'Asia/Shanghai'
const NOON = '2026-11-30T04:00:00.000Z'
const access: WorkRecord = {
  what: 'remote',
  device: '一号网关',
  allowedBy: '马骏',
  purpose: '看日志',
  startedAt: '2026-11-30T03:00:00.000Z',
  endedAt: null,
}

test('access that goes on is ended now, in the company’s own time', () => {
  const filled = beginOf(access, ZONE, Date.parse(NOON))
  expect([filled.startedAt, filled.endedAt]).toEqual(['2026-11-30T11:00', '2026-11-30T12:00'])
  expect(recordOf('remote', filled, ZONE)).toEqual({ ...access, endedAt: NOON })
})

test('a record that is put right begins with what it says, whatever its kind', () => {
  const entry: WorkRecord = {
    what: 'entry',
    method: 'phone',
    steps: '电话指导',
    minutes: 20,
    startedAt: NOON,
  }
  const raised: WorkRecord = {
    what: 'raised',
    department: '研发部',
    reference: '',
    matter: '固件缺陷',
    standing: '',
    lookAt: null,
  }
  for (const record of [entry, raised]) {
    const filled = beginOf(record, ZONE, Date.parse(NOON))
    expect(isComplete(record.what, filled)).toBe(true)
    expect(recordOf(record.what, filled, ZONE)).toEqual(record)
  }
})

test('nothing is recorded that does not say what was done, by whom allowed or by whom to be done', () => {
  const empty = beginOf(undefined, ZONE, Date.parse(NOON))
  for (const what of ['entry', 'remote', 'raised'] as const)
    expect(isComplete(what, empty)).toBe(false)
  expect(isComplete('entry', { ...empty, steps: '看', minutes: 1_441 })).toBe(false)
})
