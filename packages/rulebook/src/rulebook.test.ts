import { type Question, valueAt, withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { hasPlace } from './places'
import { isKind, type Kind, kindOf, questionsOf, rulebook } from './rulebook'

/** Questions that another of the kind’s rules asks, not its `decide`, with where it does. */
const ASKED_ELSEWHERE: Record<string, string> = {
  'appraisal.letters': 'counting a year’s low grades',
}

/** What every kind owes us. A kind is tested by being in the rulebook. */
describe.each(Object.keys(rulebook) as Kind[])('%s', (name) => {
  const kind = kindOf(name)
  const questions = questionsOf(name)

  test('is filed under its own name', () => expect(kind.kind).toBe(name))

  test('has a title in both languages', () => {
    expect(kind.title.zh).toMatch(/\p{Script=Han}/u)
    expect(kind.title.en).toMatch(/^[A-Z]/)
  })

  test('starts new companies with rules it accepts', () =>
    expect(kind.rules.parse(kind.starter)).toEqual(kind.starter))

  test('keeps nothing but plain JSON', () =>
    expect(JSON.parse(JSON.stringify(kind.starter))).toEqual(kind.starter))

  test('refuses rules with a word it does not know', () =>
    expect(kind.rules.safeParse({ ...kind.starter, strange: 1 }).success).toBe(false))

  test('explains itself in both languages, and of places that exist', () => {
    const sentences = kind.explain(kind.starter)
    expect(sentences.length).toBeGreaterThan(0)
    for (const { rule, text } of sentences) {
      expect(hasPlace(kind.starter, rule), rule).toBe(true)
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[a-z]/)
      expect(text.en).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('shows at least one case that is decided', () =>
    expect(kind.examples.some(({ expect: outcome }) => 'decision' in outcome)).toBe(true))

  test('starts by the proposal where a question need not be asked', () => {
    for (const { id, at, mustAsk, proposed } of questions)
      if (!mustAsk && proposed !== undefined && valueAt(kind.starter, at) !== undefined)
        expect(valueAt(kind.starter, at), id).toEqual(proposed)
  })

  test('names each question once, under its own name', () => {
    const ids = questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(new RegExp(`^${name}\\.[a-z0-9_]+$`))
  })

  test('asks a company without a text of its own nothing about one', () => {
    for (const { id, ask } of questions)
      expect([id, ask.zh, ask.en]).not.toContainEqual(
        expect.stringMatching(/原文|印出|印的|只印|制度没有|制度列出|[Tt]he text|print/),
      )
  })

  if (questions.length > 0)
    test.each(questions)('$id: every answer on offer fits its place', (question) => {
      const home = documents(name).find((rules) => valueAt(rules, question.at) !== undefined)
      expect(home, `some rules have ${question.at}`).toBeDefined()
      for (const value of answers(question)) {
        const answered = withValueAt(home, question.at, value)
        expect(kind.rules.safeParse(answered).error, JSON.stringify(value)).toBeUndefined()
      }
    })

  const mustAsk = questions.filter((each) => each.mustAsk && !(each.id in ASKED_ELSEWHERE))
  if (mustAsk.length > 0)
    test.each(mustAsk)(
      '$id: a case that needs the answer is refused until someone decides',
      ({ id, at }) => {
        const refusedFor = kind.examples
          .filter(({ rules }) => valueAt(rules, at) !== undefined)
          .map(({ rules, facts }) => kind.decide(withValueAt(rules, at, null), facts))
          .map((result) => (result.ok ? undefined : result.refusal.question))
        expect(refusedFor).toContain(id)
      },
    )

  test.each(kind.examples)('$name.en', ({ rules, facts, expect: outcome }) => {
    const result = kind.decide(kind.rules.parse(rules), kind.facts.parse(facts))
    if ('decision' in outcome)
      expect(result).toMatchObject({ ok: true, value: { decision: outcome.decision } })
    else expect(result).toMatchObject({ ok: false, refusal: { code: outcome.refusal } })
    if (result.ok && 'decision' in outcome) expect(result.value.decision).toEqual(outcome.decision)
    if (!result.ok) {
      expect(result.refusal.message.zh).toMatch(/\p{Script=Han}/u)
      expect(result.refusal.message.en).toMatch(/[a-z]/)
    }
  })
})

test('a name is a kind only if the book has it', () => {
  expect(['pay', 'horoscope', 'toString', '__proto__'].map(isKind)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

const documents = (name: Kind): unknown[] => [
  kindOf(name).starter,
  ...kindOf(name).examples.map(({ rules }) => rules),
]

const answers = (question: Question): unknown[] => [
  ...question.options.map(({ value }) => value),
  ...(question.proposed === undefined ? [] : [question.proposed]),
]
