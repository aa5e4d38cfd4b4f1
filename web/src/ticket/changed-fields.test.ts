import { expect, test } from 'vitest'
import { changedFields } from './changed-fields'

const row = { subject: '水泵停机', priority: 'normal', type: 'fault' } as const

test('only what was changed of a ticket is sent, so that a colleague’s change stays', () => {
  expect(changedFields(row, { subject: ' 三号水泵停机 ' })).toEqual({ subject: '三号水泵停机' })
  expect(changedFields(row, { priority: 'urgent', type: 'incident' })).toEqual({
    priority: 'urgent',
    type: 'incident',
  })
})

test('what is as it was is nothing to send', () => {
  expect(changedFields(row, {})).toEqual({})
  expect(changedFields(row, { ...row, subject: '水泵停机 ' })).toEqual({})
})
