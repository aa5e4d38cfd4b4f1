import { afterEach, expect, test, vi } from 'vitest'
import { logError } from './log'

const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
afterEach(() => told.mockClear())

test('an error is told with its stack, its causes, and whose it was', () => {
  const cause = new Error('disk full')
  logError('outbox_not_drained', new Error('not written', { cause }), { companyId: 'com_oak' })
  const [[line]] = told.mock.calls as [[{ error: string }]]
  expect(line).toMatchObject({ event: 'outbox_not_drained', companyId: 'com_oak' })
  expect(line.error).toMatch(/not written[\s\S]+log\.test[\s\S]+Caused by: Error: disk full/)
})

test('causes that go round in a circle, and what is no error, are told as well', () => {
  const round = new Error('round')
  round.cause = round
  logError('a', round)
  logError('b', 'just words')
  expect(told.mock.calls.map(([line]) => (line as { event: string }).event)).toEqual(['a', 'b'])
  expect(told.mock.calls[1]?.[0]).toEqual({ event: 'b', error: 'just words' })
})
