import { expect, test } from 'vitest'
import { cellOf } from './grid'

const grid = { wide: { critical: 'urgent' } }

test.each([
  ['wide', 'critical', 'urgent'],
  ['wide', 'relaxed', undefined],
  ['narrow', 'critical', undefined],
  ['wide', 'constructor', undefined],
  ['constructor', 'name', undefined],
])('row %s, column %s holds %s, and nothing that every object has', (row, column, cell) =>
  expect(cellOf(grid, row, column)).toBe(cell),
)
