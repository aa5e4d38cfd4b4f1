import { expect, test } from 'vitest'
import { lineDiff } from './line-diff'

/** `=a -b +c`, for `a` kept, `b` taken out and `c` put in. */
const SIGN = { same: '=', added: '+', removed: '-' } as const
const diff = (from: string, to: string) =>
  lineDiff(from.replaceAll(' ', '\n'), to.replaceAll(' ', '\n'))
    .map(({ kind, text }) => `${SIGN[kind]}${text}`)
    .join(' ')

test.each([
  ['a b c', 'a b c', '=a =b =c'],
  ['a b c', 'a c d', '=a -b =c +d'],
  ['a', 'b', '-a +b'],
  ['a b', 'x a y b z', '+x =a +y =b +z'],
  ['a a b', 'a b', '=a -a =b'],
  ['a b c d', 'd a b c', '+d =a =b =c -d'],
])('%s to %s: %s', (from, to, shown) => expect(diff(from, to)).toBe(shown))

test('either text can be had back from the difference', () => {
  const [from, to] = ['一\n二\n三\n\n四', '二\n二半\n四\n五']
  const side = (without: 'added' | 'removed') =>
    lineDiff(from, to)
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('\n')
  expect([side('added'), side('removed')]).toEqual([from, to])
})

test('texts without end are told apart whole', () => {
  const long = (name: string) => Array.from({ length: 2_001 }, (_, at) => `${name}${at}`).join('\n')
  expect(lineDiff(long('a'), long('b'))).toHaveLength(4_002)
})
