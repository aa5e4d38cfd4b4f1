import type { Words } from '@bylaw/kernel'
import { type Question, valueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { figuresIn } from './figures-in'
import { isKind, kindOf, rulebook } from './rulebook'

/**
 * A company that writes rules of its own is asked about these, whose figures are its own from the
 * first change on; what the text says in which a question was first found is its pack’s to add.
 */
describe.each(Object.keys(rulebook).filter(isKind))('%s, begun by a company itself,', (kind) => {
  const { starter, questions } = kindOf(kind)

  test('is asked with no figure but those of the answers, and of cases that are supposed', () => {
    const asked = questions.filter(({ at }) => valueAt(starter, at) === null)
    expect(asked.flatMap(quoting)).toEqual([])
  })
})

/** What a question says with figures that the answer it speaks of would not put into the rules. */
const quoting = ({ id, ask, options }: Question): readonly string[] =>
  [
    { text: ask, own: [] },
    ...options.flatMap(({ value, label, consequence }) =>
      [label, consequence].map((text) => ({ text, own: figuresOf(value) })),
    ),
  ]
    .filter(({ text, own }) => amountsIn(text).some((figure) => !own.includes(figure)))
    .map(({ text }) => `${id}: ${text.zh} ${text.en}`)

/** Days, times and counts up to three are of an example, and name no rule. */
const amountsIn = ({ zh, en }: Words) =>
  SUPPOSED.zh.test(zh) && SUPPOSED.en.test(en)
    ? []
    : figuresIn({ zh: zh.replace(MOMENT, ''), en: en.replace(MOMENT, '') }).filter(
        (figure) => !['0', '1', '2', '3'].includes(figure),
      )

/** The numbers of an answer, in each unit in which its words may say them: fen, minutes. */
const figuresOf = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/\d+(?:\.\d+)?/g)].flatMap(([written]) =>
    [1, 100, 60].map((unit) => String(Number(written) / unit)),
  )

const SUPPOSED = { zh: /^例如/, en: /^For example/ }
const MOMENT =
  /\d+:\d\d|\d+ 点|周[一二三四五六日]|\d+ 月(?: \d+ 日)?|\d+ 日|\d+(?:st|nd|rd|th)\b|\d+(?: (?:to|and) \d+)? (?:January|February|March|April|May|June|July|August|September|October|December)/g
