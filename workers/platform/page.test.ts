import { expect, test } from 'vitest'
import { pageFrom, placeOf } from './page'

const rows = ['甲', '乙', '丙'].map((name, index) => ({ name, index }))
const page = (limit: number) =>
  pageFrom(
    rows,
    limit,
    ({ index, name }) => [index, name],
    ({ name }) => name,
  )

test('a page that is not the last names the place after its last row', () => {
  const { items, nextCursor } = page(2)
  expect(items).toEqual(['甲', '乙'])
  expect(placeOf(nextCursor ?? undefined, 2)).toEqual([1, '乙'])
})

test('the last page, and a list that just fits, name no place', () => {
  expect(page(3).nextCursor).toBeNull()
  expect(pageFrom([], 50, () => [], String)).toEqual({ items: [], nextCursor: null })
})

test('the first page needs no cursor', () => expect(placeOf(undefined, 2)).toBeUndefined())

test.each(['', 'x', '?', btoa('null'), btoa('[1]'), btoa('[1,{}]'), btoa('[1,null]')])(
  '%j is no cursor of a list sorted by two things',
  (cursor) => expect(() => placeOf(cursor, 2)).toThrow(),
)
