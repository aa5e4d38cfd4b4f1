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

test('tags are sent as they all are to be, where one is another', () => {
  const tagged = { ...row, tags: ['VIP'] }
  expect(changedFields(tagged, { tags: ['VIP', '停机'] })).toEqual({ tags: ['VIP', '停机'] })
  expect(changedFields(tagged, { tags: ['VIP'] })).toEqual({})
  expect(changedFields(tagged, { tags: [] })).toEqual({ tags: [] })
})

test('what is as it was is nothing to send', () => {
  expect(changedFields(row, {})).toEqual({})
  expect(changedFields(row, { ...row, subject: '水泵停机 ' })).toEqual({})
})
