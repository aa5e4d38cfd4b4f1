import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, highlight, indexText, matchOf, questionOf } from '.'

describe('a text becomes terms', () => {
  test.each([
    ['every two Chinese neighbours, and the last alone', '无法开机', '无法 法开 开机 机'],
    ['words in lower case, half-width, without diacritics', 'ＣＡＦÉ Łódź', 'cafe łodz'],
    ['letters and digits apart', 'SN2024A', 'sn 2024 a'],
    ['Chinese and Latin side by side', 'TCP连接超时', 'tcp 连接 接超 超时 时'],
    ['punctuation parts', '断电，重启。OK?', '断电 电 重启 启 ok'],
    ['kana with its long mark, and hangul', 'サーバ 서버', 'サー ーバ バ 서버 버'],
    ['one sign that stands for several', '30㎡ ①', '30 m 2 1'],
    ['characters beyond the basic plane stay whole', '𠮷野家', '𠮷野 野家 家'],
    ['accents written apart', 'cafe\u0301', 'cafe'],
    ['nothing', ' —…! ', ''],
  ])('%s', (_, text, terms) => expect(indexText(text)).toBe(terms))
})

describe('what is typed becomes phrases that must all occur', () => {
  const asked = (typed: string) => matchOf(questionOf(typed), ['subject', 'said'])
  test.each([
    ['a Chinese word', '开机', '"开机"'],
    ['a longer one', '无法开机', '"无法 法开 开机"'],
    ['one character is the beginning of a pair', '机', '"机" *'],
    ['several, in any order', '打印机 无法', '"打印 印机" AND "无法"'],
    ['a number as it is written', 'TS-1042', '"ts 1042" *'],
    ['an address', '192.168.1.1 ', '"192 168 1 1"'],
    ['the last word while it is typed', 'TCP prin', '"tcp" AND "prin" *'],
    ['a finished one', 'printer ', '"printer"'],
    ['one letter is not a beginning', 'x', '"x"'],
    ['Chinese between Latin', 'TCP连接OK', '"tcp" AND "连接" AND "ok" *'],
    ['a joint does not tie Chinese to Latin', '连接-TCP ', '"连接" AND "tcp"'],
    [
      'quotes and operators are no syntax',
      '"a" OR b* NEAR(c)',
      '"a" AND "or" AND "b" AND "near" AND "c"',
    ],
  ])('%s', (_, typed, match) => expect(asked(typed)).toBe(`({subject said} : (${match}))`))

  test('blanks and punctuation ask for nothing', () => expect(questionOf(' ，。 ')).toEqual([]))

  test('a pasted text asks for its beginning', () => {
    const terms = questionOf('长文'.repeat(500)).flatMap((phrase) => phrase.terms)
    expect(terms.length).toBeLessThanOrEqual(40)
  })
})

/** `无法[开机]` for what is told apart. */
const marked = (pieces: ReturnType<typeof highlight>) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

describe('what was asked for is told apart', () => {
  test.each([
    ['无法开机', '开机', '无法[开机]'],
    ['打印机，打印机房', '打印机', '[打印机]，[打印机]房'],
    ['机房里的机器', '机', '[机]房里的[机]器'],
    ['Ｐrinter and PRINT', 'prin', '[Ｐrinter] and [PRINT]'],
    ['工单 TS 1042 与 TS-10', 'ts-1042', '工单 [TS 1042] 与 TS-10'],
    ['SN2024A', '2024 ', 'SN[2024]A'],
    ['面积30㎡', 'm2 ', '面积30[㎡]'],
    ['没有', '别的', '没有'],
  ])('%s for %s', (text, typed, shown) =>
    expect(marked(highlight(text, questionOf(typed)))).toBe(shown),
  )

  test('an excerpt begins shortly before the first hit', () => {
    const text = `${'前'.repeat(60)}断电\n后重启${'后'.repeat(60)}`
    expect(marked(excerpt(text, questionOf('断电'), 40))).toBe(
      `…${'前'.repeat(24)}[断电] 后重启${'后'.repeat(10)}…`,
    )
  })

  test('an excerpt without a hit is the beginning', () =>
    expect(marked(excerpt('一段很长的说明文字', questionOf('x'), 4))).toBe('一段很长…'))
})

const texts = fc.string({ unit: fc.constantFrom(...'打印机无法Aa1é-. ，𠮷㎡'), maxLength: 30 })

test('highlighting and cutting lose no character and split none', () => {
  fc.assert(
    fc.property(texts, texts, (text, typed) => {
      const pieces = highlight(text, questionOf(typed))
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const piece of [...pieces, ...excerpt(text, questionOf(typed), 5)])
        expect(piece.text).not.toMatch(/\p{Cs}/u)
    }),
  )
})

test('any part of a Chinese word finds the text that holds it', () => {
  const han = fc.string({ unit: fc.constantFrom(...'打印机无法开'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(han, han, han, (before, part, after) => {
      const hits = highlight(`${before}${part}${after}`, questionOf(part)).filter(({ hit }) => hit)
      expect(hits.length).toBeGreaterThan(0)
    }),
  )
})
