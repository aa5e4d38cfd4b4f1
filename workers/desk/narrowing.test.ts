import { expect, test } from 'vitest'
import { MOST_LOOKED_AT, pick } from './narrowing'
import type { TicketSql } from './ticket-row'

const tickets = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1 }) as TicketSql)
const numbers = ({ rows, last }: ReturnType<typeof pick>) => [
  rows.map(({ number }) => number),
  last?.number ?? null,
]

test('a page ends with as many as were wanted, and goes on behind the last', () => {
  expect(numbers(pick(tickets(5), ({ number }) => number % 2 === 0, 1))).toEqual([[2], 2])
  expect(numbers(pick(tickets(5), ({ number }) => number % 2 === 0, 2))).toEqual([[2, 4], 4])
  expect(numbers(pick(tickets(4), () => true, 4))).toEqual([[1, 2, 3, 4], null])
})

test('no more are looked at than a page may cost: it is short then, and goes on', () => {
  const many = tickets(MOST_LOOKED_AT + 2)
  let read = 0
  const counted = (function* () {
    for (const ticket of many) {
      read += 1
      yield ticket
    }
  })()
  const page = pick(counted, ({ number }) => number > MOST_LOOKED_AT, 50)
  expect(numbers(page)).toEqual([[], MOST_LOOKED_AT])
  expect(read).toBe(MOST_LOOKED_AT + 1)
})
