import { describe, expect, test } from 'vitest'
import { readYaml } from '.'

/** What a text is refused for first: code, line and column. */
function refusalOf(text: string): readonly [string, number, number] | undefined {
  const read = readYaml(text)
  const first = read.ok ? undefined : read.refusal[0]
  return first && [first.code, first.line, first.column]
}

const laughs = (levels: number): string =>
  [
    'a0: &a0 [lol, lol]',
    ...Array.from({ length: levels }, (_, level) => level + 1).map(
      (level) => `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
    ),
  ].join('\n')

const MEGABYTES = 2_000_000

describe('a text that means more than it says is refused where it begins', () => {
  test.each([
    ['a billion laughs', laughs(30), ['anchor', 1, 5]],
    ['an anchor alone', 'rules: &pay\n  base: 1', ['anchor', 1, 8]],
    ['an alias to nothing', 'rules: *pay', ['anchor', 1, 8]],
    ['a merge of an alias', 'a: 1\n<<: *b', ['anchor', 2, 5]],
    ['a tag', 'a: 1\nb: !!binary aGk=', ['tag', 2, 4]],
    ['a tag that would run code elsewhere', 'a: !!js/function "x"', ['tag', 1, 4]],
    ['a directive', '%YAML 1.1\n---\na: yes', ['directive', 1, 1]],
    ['brackets without end', '['.repeat(50_000), ['too_deep', 1, 65]],
    ['braces without end', '{a: '.repeat(15_000), ['too_deep', 1, 257]],
    ['lists in lists in lists', '- '.repeat(30_000), ['too_deep', 1, 129]],
    ['brackets line by line', '[\n'.repeat(70_000), ['too_deep', 65, 1]],
    ['keys without end', '? '.repeat(30_000), ['too_deep', 1, 129]],
    ['indentation without end', `a:\n${' '.repeat(50_000)}b: 1`, ['too_deep', 2, 1]],
    ['a control character', 'a: 1\nb: "\u0002"', ['control_character', 2, 5]],
    ['zeros to the end', '\u0000'.repeat(MEGABYTES), ['control_character', 1, 1]],
    ['a tab as indentation', 'a:\n\tb: 1', ['tab_indent', 2, 1]],
    ['a second document', 'a: 1\n---\nb: 2', ['several_documents', 2, 1]],
    ['a number that is none', 'a: .nan', ['not_decimal', 1, 4]],
    ['a number without end', 'a: 1\nb: -.inf', ['not_decimal', 2, 4]],
    ['a number to sixteen', 'a: [1, 0x10]', ['not_decimal', 1, 8]],
    ['a number to eight', 'a: 0o7', ['not_decimal', 1, 4]],
    ['a number that was one to eight', 'a: 010', ['not_decimal', 1, 4]],
    ['underscores between digits', 'a: 1_000', ['not_decimal', 1, 4]],
    ['a merge of an object', 'a: 1\n<<: { b: 2 }', ['forbidden_key', 2, 1]],
    ['more places than are kept', 'a: 0.12345678901234567890', ['not_exact', 1, 4]],
    ['an amount beyond exactness', 'a: 1\nb: 9007199254740993', ['not_exact', 2, 4]],
    ['a quote that never closes', `a: "${'x'.repeat(MEGABYTES)}`, ['too_long', 1, 1]],
    [
      'a quote of many lines that never closes',
      `a: "${`${'x'.repeat(40)}\n`.repeat(40_000)}`,
      ['too_long', 1, 4],
    ],
    ['one key without end', `${'x'.repeat(MEGABYTES)}: 1`, ['too_long', 1, 1]],
  ] as const)('%s', (_, text, refused) => expect(refusalOf(text)).toEqual(refused))

  test.each([
    ['a quote without its fellow', 'a: "b', /引号、括号要成对/],
    ['a bracket that is never closed', 'a: [1, 2\nb: 3', /括号还没有成对/],
    ['a bracket closed by another', 'a: {x: 1]\nb: 3', /括号还没有成对|多出了内容/],
    ['a line out of its column', 'a:\n  b: 1\n c: 2', /左对齐|上一行没有写完/],
    ['two keys in one line', 'a: b: c', /用引号括起来/],
    ['a bracket too many', 'a: [1]]', /多出了内容/],
  ] as const)('%s is said in the reader’s language', (_, text, said) => {
    const read = readYaml(text)
    const [first] = read.ok ? [] : read.refusal
    expect(first).toMatchObject({ code: 'syntax', message: { zh: expect.stringMatching(said) } })
    expect(first?.message.zh).not.toMatch(/[A-Za-z]{5,}/)
  })

  test('a key given twice, with both of its names', () => {
    const read = readYaml('pay:\n  base: 1\n  bonus: 2\n  "base": 3')
    expect(read.ok ? [] : read.refusal).toMatchObject([
      { code: 'duplicate_key', pointer: '/pay/base', line: 4, column: 3 },
    ])
  })

  test.each(['__proto__', 'constructor'])('a key that would reach behind the data: %s', (name) => {
    const read = readYaml(`a:\n  ${name}: { polluted: true }`)
    expect(read.ok ? [] : read.refusal).toMatchObject([
      { code: 'forbidden_key', pointer: `/a/${name}`, line: 2 },
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('keys without end, in time that grows with the text and not with its square', () => {
    const many = (keys: number) =>
      Array.from({ length: keys }, (_, index) => `k${index}: 1`).join('\n')
    expect(refusalOf(many(MEGABYTES / 20))?.[0]).toBe('too_large')
    expect(readYaml(many(20_000)).ok).toBe(true)
  })

  test('nor what looks like a long number almost to its end', () => {
    const almost = `${'1_'.repeat(29_000)}x`
    const text = Array.from({ length: 20 }, (_, index) => `k${index}: ${almost}`).join('\n')
    expect(readYaml(text).ok).toBe(true)
  })
})

describe('a text that is plain data is read however it is written', () => {
  test.each([
    ['quotes of either sort, or none', `a: "x"\nb: 'x'\nc: x`, { a: 'x', b: 'x', c: 'x' }],
    [
      'folded blocks and comments',
      'a: >-\n  x\n  y # no comment\n# one\nb: 1',
      { a: 'x y # no comment', b: 1 },
    ],
    ['JSON', '{"a": [1, {"b": null}]}', { a: [1, { b: null }] }],
    ['a mark at its beginning', '\uFEFFa: 1', { a: 1 }],
    ['numbers as keys', '1: x\n2: y', { '1': 'x', '2': 'y' }],
    ['what older YAML took for yes', 'a: yes\nb: 2026-11-30', { a: 'yes', b: '2026-11-30' }],
    ['brackets in a text', 'a: |-\n  [[[[ &x *y !z %w', { a: '[[[[ &x *y !z %w' }],
    ['a block of many words', `a: |-\n    ${'x '.repeat(200)}x`, { a: `${'x '.repeat(200)}x` }],
    ['a merge key in quotes as any other', '"<<": 1', { '<<': 1 }],
    ['odd numbers in quotes', 'a: "0x10"\nb: \'1_000\'', { a: '0x10', b: '1_000' }],
    ['decimals', 'a: [-0.5, .5, 1., +3, 1e3, 0]', { a: [-0.5, 0.5, 1, 3, 1000, 0] }],
    ['nothing at all', '', null],
  ])('%s', (_, text, value) => {
    const read = readYaml(text)
    expect(read.ok && read.value.value).toEqual(value)
  })

  test('each place is found again by its pointer', () => {
    const read = readYaml(
      '# head\nrules:\n  levels:\n    - { level: 3 }\n    - level: x\n      "a/b": 1',
    )
    if (!read.ok) throw new Error('refused')
    const { placeOf } = read.value
    expect(placeOf('/rules/levels/1/level')).toEqual({ line: 5, column: 7 })
    expect(placeOf('/rules/levels/1/a~1b')).toEqual({ line: 6, column: 7 })
    expect(placeOf('/rules/levels/0/level/deeper')).toEqual({ line: 4, column: 9 })
  })
})
