import { describe, expect, test } from 'vitest'
import { diffRules } from './diff'
import { type Kind, kindOf, rulebook } from './rulebook'
import { isChanged, workedExamples } from './worked-examples'

const piecework = kindOf('piecework')
const { starter } = rulebook.piecework
const [supply, drain] = starter.tables
const withBands = (...bands: object[]) => ({ ...starter, tables: [{ ...supply, bands }, drain] })
const [small, middle, large] = supply?.bands ?? []
const between = { fromMm: 111, toMm: 159, first: '0.8', second: null }

describe('rules that differ are told apart in words', () => {
  test('a changed price is one changed sentence', () => {
    const after = withBands({ ...small }, { ...middle, first: '1.2' }, { ...large })
    expect(diffRules(piecework, starter, after)).toEqual({
      sentences: [
        {
          rule: '/tables/0/bands/1',
          before: {
            zh: '给水管 Φ160–250：每米 1.0 元／第二栏 0.5。',
            en: 'Water-supply pipe Φ160–250: 1.0 yuan per metre (second column 0.5).',
          },
          after: {
            zh: '给水管 Φ160–250：每米 1.2 元／第二栏 0.5。',
            en: 'Water-supply pipe Φ160–250: 1.2 yuan per metre (second column 0.5).',
          },
        },
      ],
      places: [{ pointer: '/tables/0/bands/1/first', before: '1.0', after: '1.2', said: true }],
    })
  })

  test('with a row put in above, the rows below read as they did', () => {
    const after = withBands({ ...small }, between, { ...middle }, { ...large })
    const { sentences, places } = diffRules(piecework, starter, after)
    expect(places).toEqual([{ pointer: '/tables/0/bands/1', after: between, said: true }])
    expect(sentences.map(({ rule, before, after: now }) => [rule, before?.en, now?.en])).toEqual([
      ['/tables/0/bands/1', undefined, 'Water-supply pipe Φ111–159: 0.8 yuan per metre.'],
      [
        '/tables/0/bands',
        'Water-supply pipe Φ111–159, Φ251–314 has no price: a claim is refused until a row is added, never paid zero.',
        'Water-supply pipe Φ251–314 has no price: a claim is refused until a row is added, never paid zero.',
      ],
    ])
  })

  test('a row that is gone is told where it was read', () => {
    const { sentences } = diffRules(piecework, starter, withBands({ ...middle }, { ...large }))
    expect(sentences[0]).toMatchObject({
      rule: '/tables/0/bands/0',
      before: { en: 'Water-supply pipe Φ50–110: 0.5 yuan per metre (second column 0.3).' },
      after: null,
    })
  })

  test('policies that changed places are not passed over: the first that matches holds', () => {
    const [urgent, high, ...rest] = rulebook.sla.starter.policies
    const after = { ...rulebook.sla.starter, policies: [high, urgent, ...rest] }
    const { sentences, places } = diffRules(kindOf('sla'), rulebook.sla.starter, after)
    expect(places.map(({ pointer }) => pointer)).toEqual(['/policies/1', '/policies/0'])
    expect(sentences.map(({ before, after: now }) => [before === null, now === null])).toEqual([
      [true, false],
      [false, true],
    ])
  })
})

describe.each(Object.keys(rulebook) as Kind[])('%s', (name) => {
  const kind = kindOf(name)

  test('does not differ from itself, however its keys are ordered', () => {
    const same = { sentences: [], places: [] }
    expect(diffRules(kind, kind.starter, kind.starter)).toEqual(same)
    expect(diffRules(kind, kind.starter, backwards(kind.starter))).toEqual(same)
  })

  test('leaves out no sentence that changed, whichever rules are compared', () => {
    for (const { rules } of kind.examples) {
      const { sentences } = diffRules(kind, kind.starter, rules)
      const told = (document: unknown) => kind.explain(document).map(({ text }) => text.zh)
      const said = sentences.flatMap(({ before, after }) => [
        ...(before ? [`− ${before.zh}`] : []),
        ...(after ? [`+ ${after.zh}`] : []),
      ])
      const [old, now] = [told(kind.starter), told(rules)]
      for (const text of old) if (!now.includes(text)) expect(said).toContain(`− ${text}`)
      for (const text of now) if (!old.includes(text)) expect(said).toContain(`+ ${text}`)
    }
  })
})

describe('worked examples under other rules', () => {
  const examples = piecework.examples
    .filter(({ expect: outcome }) => 'decision' in outcome)
    .map((each) => ({ ...each, id: each.name.en }))

  test('come out as they did where nothing that they use has changed', () =>
    expect(
      workedExamples(piecework, examples, starter, { ...starter, statementDay: 9 }).filter(
        isChanged,
      ),
    ).toEqual([]))

  test('are named with both outcomes where they come out otherwise', () => {
    const [example] = kindOf('pay').examples
    const { starter: undecided } = rulebook.pay
    const [changed, ...others] = example
      ? workedExamples(kindOf('pay'), [{ ...example, id: 'a' }], example.rules, undecided)
      : []
    expect(others).toEqual([])
    expect(changed).toMatchObject({
      name: example?.name,
      before: { decision: {} },
      after: { refusal: 'undecided' },
    })
  })
})

/** The same document with the keys of every object the other way round. */
const backwards = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(backwards)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([name, inner]) => [name, backwards(inner)]),
        )
      : value
