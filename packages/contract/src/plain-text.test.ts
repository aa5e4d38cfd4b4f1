import { expect, test } from 'vitest'
import { AppraisalScores } from './appraisals'
import { Line, Text } from './common'

const takes = (text: string) => [Line(80).safeParse(text).success, Text(80).safeParse(text).success]

test.each([
  ['Chinese, with a full-width stop', '临江水务。'],
  ['an emoji of several joined', '👩‍🔧 Ann'],
  ['Persian, with a zero-width non-joiner', 'می‌خواهم'],
  ['an accent that stands for itself', 'Ne\u0301e'],
])('%s is a line', (_, text) => expect(takes(text)).toEqual([true, true]))

test.each([
  ['a NUL', 'Ann\u0000'],
  ['an escape, as a terminal would obey it', '\u001B[31mAnn'],
  ['a C1 control character', 'Ann\u0085'],
  ['an override of the direction of writing', 'Ann\u202Egnp.exe'],
  ['an isolate of the direction of writing', '\u2066Ann\u2069'],
  ['half of a surrogate pair', 'Ann\uD83D'],
  ['zero-width characters and nothing else', '\u200B\u200D\u2060'],
  ['a filler that nobody sees', '\u3164'],
  ['a filler beside letters', 'Ann\u115F'],
  ['a joiner of graphemes beside letters', 'A\u034Fnn'],
  ['a mark of Arabic direction', 'Ann\u061C'],
  ['a tag, in which a text can be hidden', 'Ann\u{E0041}'],
])('%s is neither a line nor a text', (_, text) => expect(takes(text)).toEqual([false, false]))

test.each([
  ['a new line', 'one\ntwo'],
  ['a new line as Windows writes it', 'one\r\ntwo'],
  ['a tab', 'one\ttwo'],
  ['a line separator', 'one\u2028two'],
])('%s may stand in a text and not in a line', (_, text) =>
  expect(takes(text)).toEqual([false, true]),
)

test('what nobody sees of a pasted name is not kept; joiners that change how it looks are', () => {
  const kept = (text: string) => Line(80).parse(text)
  expect(kept('\uFEFF技术\u200B支持\u00AD部\u2060 ')).toBe('技术支持部')
  expect(kept('👩‍🔧 می‌خواهم')).toBe('👩‍🔧 می‌خواهم')
})

test('the refusal says why in both languages', () => {
  const issue = Line(80).safeParse('A\u0000').error?.issues[0]
  const said = issue?.code === 'custom' ? issue.params?.['words'] : undefined
  expect(said).toEqual({
    zh: expect.stringMatching(/控制字符/),
    en: expect.stringMatching(/control/),
  })
})

test('a score under __proto__ is refused, not left out', () => {
  const scores = (json: string) => AppraisalScores.safeParse(JSON.parse(json))
  expect(scores('{"scores":{"skill":"9"}}').data).toEqual({ scores: { skill: '9' } })
  expect(scores('{"scores":{"__proto__":"9"}}').error?.issues).toMatchObject([
    { code: 'unrecognized_keys', keys: ['__proto__'], path: ['scores'] },
  ])
})
