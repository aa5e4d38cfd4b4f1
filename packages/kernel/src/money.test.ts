import { describe, expect, test } from 'vitest'
import { fenFromYuan, yuanFromFen } from './money'

describe('yuan are read as whole fen', () => {
  test.each([
    ['3000.10', 300_010],
    ['0.5', 50],
    ['12', 1_200],
    ['-0.01', -1],
    ['-0', 0],
  ])('%s', (text, amount) => expect(fenFromYuan(text)).toBe(amount))

  test.each(['', '1e3', '1,000.00', '0.001', '.5', '１２', ' 1', '99999999999999'])(
    'what is not a plain amount is refused, not guessed: %j',
    (text) => expect(fenFromYuan(text)).toBeUndefined(),
  )
})

test('fen written as yuan read back as the same fen', () => {
  for (let amount = -12_345; amount < 12_345; amount += 7)
    expect(fenFromYuan(yuanFromFen(amount))).toBe(amount)
})

test('a fraction of a fen is our bug', () => {
  expect(() => yuanFromFen(1.5)).toThrow('fen are whole numbers')
})
