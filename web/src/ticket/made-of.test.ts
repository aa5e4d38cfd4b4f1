import { expect, test } from 'vitest'
import { madeOf, mayBeMadeOf } from './made-of'

test('a ticket that is made of a message begins with its words, its first line on top', () => {
  expect(madeOf({ body: '打印机也坏了\n卡纸\n\n> 上次的回复' })).toEqual({
    ...{ subject: '打印机也坏了', description: '打印机也坏了\n卡纸' },
  })
  expect(madeOf({ body: `${'长'.repeat(90)}` }).subject).toBe('长'.repeat(80))
})

test('of what is nothing but a quotation it has that', () => {
  expect(madeOf({ body: '> 上次的回复' }).description).toBe('> 上次的回复')
})

test('none is made of what the desk writes by itself, nor of a message without words', () => {
  expect(mayBeMadeOf({ kind: 'customer_reply', body: '打印机也坏了' })).toBe(true)
  expect(mayBeMadeOf({ kind: 'assignment', body: '王敏' })).toBe(false)
  expect(mayBeMadeOf({ kind: 'note', body: ' ' })).toBe(false)
})
