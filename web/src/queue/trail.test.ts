import { expect, test } from 'vitest'
import { neighboursOn } from './trail'

const IDS = ['a', 'b', 'c', 'd']
const all = () => true

test('from each ticket the way leads to the one before and the one after, and no further', () => {
  expect(neighboursOn(IDS, 'b', all)).toEqual({ before: 'a', after: 'c' })
  expect(neighboursOn(IDS, 'a', all).before).toBeUndefined()
  expect(neighboursOn(IDS, 'd', all).after).toBeUndefined()
})

test('what was closed meanwhile is passed over; from what was closed here the way goes on', () => {
  const open = (id: string) => id !== 'b' && id !== 'c'
  expect(neighboursOn(IDS, 'a', open).after).toBe('d')
  expect(neighboursOn(IDS, 'b', open)).toEqual({ before: 'a', after: 'd' })
})

test('a ticket that was reached by another way has no neighbours', () => {
  expect(neighboursOn(IDS, 'x', all)).toEqual({ before: undefined, after: undefined })
})
