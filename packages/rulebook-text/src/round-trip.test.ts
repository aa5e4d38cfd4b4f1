import { isForbiddenName } from '@bylaw/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Json, readYaml, writeYaml } from '.'

const readBack = (text: string): Json => {
  const read = readYaml(text)
  if (!read.ok) throw new Error(`${JSON.stringify(read.refusal)}\n${text}`)
  return read.value.value
}

/** Texts that have tripped writers of YAML. */
const awkward = [
  ...[
    '',
    ' ',
    '\n',
    'a\n',
    '\na',
    ' a\nb',
    'a \nb',
    'a\n\n\nb',
    'a\r\nb',
    'a\rb',
    'a\tb',
    '\ta\nb',
  ],
  ...['null', 'true', '~', '1', '1e3', '0x10', '.inf', '2026-11-30', 'yes', 'No', '=', '<<'],
  ...['a: b', 'a #b', '# a', '- a', '? a', '"', "'", '\\', '|', '>', '%a', '@a', '`a', '&a', '*a'],
  ...['!a', '{', '[', ',', '---', '...', 'a\n---\nb', 'a\n...\nb', 'a\n# b\nc', '&a\n*a'],
  ...[
    '🧾\n工资',
    '\u0085',
    '\u2028',
    'a\u2029\nb',
    '\uFEFFa',
    '\u0000',
    '\u007F',
    '\uD800',
    '\uFFFE',
  ],
  ...['x'.repeat(61), `${'x'.repeat(60)}#`, `# ${'x'.repeat(60)}`, `${'x'.repeat(60)} `],
]

const anyText = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom(...awkward, '按月结算', ': ', ' #', '  ', '\n'), { maxLength: 8 })
    .map((parts) => parts.join('')),
)

const anyValue = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    anyText,
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
      .map((each) => each + 0),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      anyText.filter((name) => !isForbiddenName(name)),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value

describe('what is written is read back', () => {
  test.each(awkward.map((text) => [JSON.stringify(text), text]))('%s', (_, text) => {
    const value = { text, 'in a list': [text], [text]: [[text], { row: text }] }
    expect(readBack(writeYaml(value))).toEqual(value)
  })

  test('for any value, and written again it is the same bytes', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = writeYaml(value)
        const back = readBack(text)
        expect(back).toEqual(value)
        expect(writeYaml(back)).toBe(text)
      }),
      { numRuns: 3_000, seed: 19 },
    )
  })

  test('also where an editor has put carriage returns at the ends of its lines', () => {
    const value = { text: '第一条\n第二条', list: ['a', 'b'] }
    expect(readBack(writeYaml(value).replaceAll('\n', '\r\n'))).toEqual(value)
  })
})

describe('a document reads like a regulation', () => {
  const value = {
    title: { zh: '薪酬制度' },
    text: '一、按级别发放。\n二、另有补助。',
    levels: [
      { level: 3, baseFen: 170_000 },
      { level: 4, baseFen: 170_005, bonusFen: -5 },
    ],
    'floor/month': [],
    capFen: 123_456_789,
  }

  test('texts as blocks, rows as lines, amounts in yuan beside the fen', () => {
    expect(writeYaml(value)).toBe(`title:
  zh: "薪酬制度"
text: |-
  一、按级别发放。
  二、另有补助。
levels:
  - { level: 3, baseFen: 170000 } # 1,700.00
  - { level: 4, baseFen: 170005, bonusFen: -5 } # 1,700.05, -0.05
"floor/month": []
capFen: 123456789 # 1,234,567.89
`)
  })

  test('in the order in which its parts are given', () => {
    expect(writeYaml({ b: 1, a: 2 })).toBe('b: 1\na: 2\n')
  })
})
