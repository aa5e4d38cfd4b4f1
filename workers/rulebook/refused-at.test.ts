import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { refusedAt } from './refused-at'

const document = {
  tables: [{ bands: [{ fromMm: 50 }, { fromMm: 40 }], posts: ['lead', 'lead'] }],
  levels: { '3': { baseFen: -1 } },
}
const foundAt = (pointer: string) => {
  const {
    pointer: at,
    row,
    column,
  } = refusedAt(document, {
    pointer,
    code: 'custom',
    message: words('', ''),
  })
  return [at, row, column]
}

test.each([
  ['a cell of the innermost table', '/tables/0/bands/1/fromMm', ['/tables/0/bands', 2, '/fromMm']],
  ['a row that is one value', '/tables/0/posts/1', ['/tables/0/posts', 2, undefined]],
  ['a whole table, as a part of its row', '/tables/0/bands', ['/tables', 1, '/bands']],
  [
    'no table: a record whose members are numbered',
    '/levels/3/baseFen',
    ['/levels/3/baseFen', null, undefined],
  ],
  ['no table at all', '', ['', null, undefined]],
])('what a schema refuses is named by its table, row and column: %s', (_, pointer, found) =>
  expect(foundAt(pointer)).toEqual(found),
)
