import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { complete } from './complete'
import { declare } from './declare'

const declared = declare({
  price: { type: 'number', unit: 'fen', title: words('报价', 'list price') },
  'ticket.kind': { type: 'text', title: words('类别', 'kind') },
  'ticket.level': { type: 'text', title: words('级别', 'level') },
})

const at = (source: string) => {
  const { from, choices } = complete(source, source.length, declared)
  return { from, texts: choices.map(({ text }) => text) }
}

test('names and functions that begin like what was typed, whatever came before', () => {
  expect(at('price * (p')).toEqual({
    from: 9,
    texts: ['price', 'percent', 'people', 'pieces', 'points'],
  })
})

test('a dotted name goes on', () => {
  expect(at('1 + ticket.l')).toEqual({ from: 4, texts: ['ticket.level'] })
})

test('a list is asked item by item', () => {
  expect(at('amounts.ex')).toEqual({ from: 8, texts: ['exists', 'exists_one'] })
})

test('inside a loop its item has a name, behind it no longer', () => {
  expect(at('amounts.map(price1, pri').texts).toEqual(['price1', 'price'])
  expect(at('amounts.map(price1, (1)) + pri').texts).toEqual(['price'])
})

test('nothing is offered inside quotes and comments', () => {
  expect(at('"pr').texts).toEqual([])
  expect(at('1 // pr').texts).toEqual([])
  expect(at('"a" == pr').texts).toEqual(['price'])
})

test('each choice says what it is', () => {
  expect(complete('pri', 3, declared).choices).toEqual([
    {
      text: 'price',
      kind: 'value',
      title: words('报价', 'list price'),
      detail: words('金额', 'money'),
    },
  ])
})
