import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filled, templateFaults, variablesIn } from './template'
import { VARIABLES, type Variable } from './variables'

const faults = (text: string, by: 'person' | 'rule' = 'person') =>
  templateFaults(text, by).map(({ code, at, written }) => [code, at, written])

describe('a template holds places of a closed list', () => {
  test.each([
    ['您好，{{contact.name}}：{{ ticket.number }} 已受理。', []],
    ['价格 {12} 元', []],
    ['{{password}}', [['unknown_variable', 0, '{{password}}']]],
    ['编号 {{ticket.numbr}}', [['unknown_variable', 3, '{{ticket.numbr}}']]],
    ['{{__proto__}}', [['unknown_variable', 0, '{{__proto__}}']]],
    ['{{ticket.number} 见下', [['not_closed', 0, '{{']]],
    ['完成}}', [['not_closed', 2, '}}']]],
    ['{{}}', [['unknown_variable', 0, '{{}}']]],
  ])('%s', (text, expected) => expect(faults(text)).toEqual(expected))

  test('nobody’s name is put in where a rule speaks', () => {
    expect(faults('{{agent.name}}', 'rule')).toEqual([['by_hand_only', 0, '{{agent.name}}']])
    expect(faults('{{assignee.name}}', 'rule')).toEqual([])
  })
})

test('what is put in is never read as a template again', () => {
  const values: Partial<Record<Variable, string>> = {
    'ticket.subject': '{{agent.name}} $& \\1',
    'agent.name': '王工',
  }
  expect(filled('{{ticket.subject}} / {{agent.name}}', (name) => values[name] ?? '')).toBe(
    '{{agent.name}} $& \\1 / 王工',
  )
})

test.each([
  ['{{agent.name}} has it', true],
  ['Dear Ann,\n{{agent.name}} has it', true],
  ['It is taken. {{agent.name}} has it', true],
  ['已受理。{{agent.name}}处理', true],
  ['It is with {{agent.name}}', false],
  ['v1.{{agent.name}}', false],
])('a sentence begins with what is put in or does not: %s', (text, begins) => {
  expect(filled(text, (_, beginsSentence) => String(beginsSentence))).toContain(String(begins))
})

test('whatever is written, a text without faults keeps no place unfilled', () => {
  const piece = fc.oneof(
    fc.constantFrom(...Object.keys(VARIABLES).map((name) => `{{${name}}}`), '{', '}', '{{', '}}'),
    fc.string({ maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      if (templateFaults(text, 'person').length > 0) return
      expect(filled(text, () => '·')).not.toMatch(/\{\{|\}\}/)
      expect(variablesIn(text).length === 0).toBe(filled(text, () => '·') === text)
    }),
  )
})

test('how much is written before a place costs each of them once', () => {
  const quotes = `${'"\n'.repeat(9_000)}"`
  const text = `${quotes} {{agent.name}} ${' '.repeat(9_000)}{{agent.name}}`.repeat(20)
  const begins: boolean[] = []
  filled(text, (_, begin) => {
    begins.push(begin)
    return 'x'
  })
  expect(begins).toEqual(Array.from({ length: 40 }, () => false))
})
