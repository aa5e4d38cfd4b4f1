import { expect, test } from 'vitest'
import * as z from 'zod'
import { errorsOf } from './issue-words'

const Wish = z.strictObject({ name: z.string(), minutes: z.int(), days: z.array(z.int()) })
const said = (wish: unknown) =>
  errorsOf(Wish.safeParse(wish).error?.issues ?? [], 'json').map(({ pointer, message }) => [
    pointer,
    message.zh,
  ])

test('what is missing is called missing, and what is there of another type is not', () => {
  expect(said({ name: 7, days: {} })).toEqual([
    ['/name', '类型不正确，应为文字。'],
    ['/minutes', '此项必填。'],
    ['/days', '类型不正确，应为列表。'],
  ])
  expect(said({ name: null, minutes: 1.5, days: [] })).toEqual([
    ['/name', '类型不正确，应为文字。'],
    ['/minutes', '类型不正确，应为整数。'],
  ])
})
