import { kindOf, questionsOf, withProposals } from '@bylaw/rulebook'
import { standingOf, valueAt, withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { packOf, packs } from '.'
import type { PackRuleSet } from './pack'

const BOTH = { zh: /\p{Script=Han}|^\d[\d.]*$/u, en: /[a-z]|^\d[\d.]*$/i }

describe.each(packs)('$id', (pack) => {
  const clauseIds = pack.clauses.map(({ id }) => id)
  const ruleSet = (key: string | null) => pack.ruleSets.find((each) => each.key === key)

  test('numbers its clauses once each, under its own number, in order', () => {
    expect(new Set(clauseIds).size).toBe(clauseIds.length)
    for (const id of clauseIds) expect(id).toMatch(new RegExp(`^${pack.id}(\\.\\d+){1,3}$`))
    expect(clauseIds).toEqual([...clauseIds].sort(byNumber))
  })

  test('has a parent for every sub-clause', () => {
    for (const id of clauseIds.filter((each) => each.split('.').length > 2))
      expect(clauseIds).toContain(id.slice(0, id.lastIndexOf('.')))
  })

  test('says everything in both languages', () => {
    const { title, scope, summary, approval } = pack
    const texts = [
      ...[title, scope, summary, approval.drafted, approval.changed],
      ...[approval.reviewed, approval.approved].flatMap((post) => (post ? [post.name] : [])),
      ...pack.clauses.flatMap(({ heading, text }) => [heading, text]),
      ...pack.ruleSets.map((each) => each.title),
      ...pack.ruleSets.flatMap(({ examples }) => examples.map(({ name }) => name)),
      ...pack.questions.flatMap(({ ask, options }) => [
        ask,
        ...options.flatMap(({ label, consequence }) => [label, consequence]),
      ]),
    ]
    for (const { zh, en } of texts) {
      expect(zh).toMatch(BOTH.zh)
      expect(en).toMatch(BOTH.en)
      expect(en, 'English without Chinese').not.toMatch(/\p{Script=Han}/u)
    }
  })

  test('tells its rule sets apart', () => {
    const keys = pack.ruleSets.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('cites clauses that exist for places that exist', () => {
    for (const { key, rules, citations } of pack.ruleSets)
      for (const [pointer, cited] of Object.entries(citations)) {
        expect(valueAt(rules, pointer), `${key} ${pointer}`).toBeDefined()
        expect(cited.length).toBeGreaterThan(0)
        for (const id of cited) expect(clauseIds, `${key} ${pointer}`).toContain(id)
      }
  })

  test('asks each question once, of clauses that exist', () => {
    const asked = pack.questions.map(({ ruleSet: key, id }) => `${key} ${id}`)
    expect(new Set(asked).size).toBe(asked.length)
    for (const { id, clauses } of pack.questions) {
      expect(clauses.length, id).toBeGreaterThan(0)
      for (const clause of clauses) expect(clauseIds, id).toContain(clause)
    }
  })

  test('asks its own questions under its own name, and law only as a notice', () => {
    const kinds = new Set(
      pack.ruleSets.flatMap(({ kind }) => questionsOf(kind).map(({ id }) => id)),
    )
    for (const { id, law, mustAsk } of pack.questions.filter((each) => !kinds.has(each.id))) {
      expect(id).toMatch(new RegExp(`^${pack.id.toLowerCase()}\\.[a-z0-9_]+$`))
      expect(law, id).toBe(id.includes('.law_'))
      if (law) expect(mustAsk, id).toBe(false)
    }
  })

  test('points each question at a place of its rule set, which takes every answer on offer', () => {
    for (const question of pack.questions.filter(({ at }) => at !== null)) {
      const { at, id } = question
      const set = ruleSet(question.ruleSet)
      expect(valueAt(set?.rules, at ?? ''), id).toBeDefined()
      if (!set || at === null) continue
      for (const { value } of question.options)
        expect(kindOf(set.kind).rules.safeParse(withValueAt(set.rules, at, value)).error).toBe(
          undefined,
        )
    }
  })

  test('proposes one of the answers on offer', () => {
    for (const { id, options, proposed } of pack.questions)
      if (proposed !== undefined)
        expect(
          options.map(({ value }) => value),
          id,
        ).toContainEqual(proposed)
  })

  test('decides nothing by itself that must be asked', () => {
    for (const { id, mustAsk, at, ruleSet: key } of pack.questions)
      if (mustAsk && at !== null) expect(valueAt(ruleSet(key)?.rules, at), id).toBeNull()
  })

  test('settles only questions of its kind, and none that one of its cases still waits for', () => {
    for (const { kind, key, settled, examples } of pack.ruleSets)
      for (const id of settled ?? []) {
        expect(
          questionsOf(kind).map((question) => question.id),
          `${key} ${id}`,
        ).toContain(id)
        for (const {
          rules,
          facts,
          name,
        } of examples as readonly PackRuleSet['examples'][number][]) {
          const result = kindOf(kind).decide(rules, facts)
          expect(result.ok ? null : result.refusal.question, name.en).not.toBe(id)
        }
      }
  })

  test('says of each question how its rules go: what need not be asked goes by the proposal', () => {
    for (const question of pack.questions) {
      const { id, at, mustAsk, proposed } = question
      const [asked, advised] = [mustAsk && at !== null, proposed !== undefined && at !== null]
      expect(standingOf(question, ruleSet(question.ruleSet)?.rules), id).toBe(
        asked ? 'stops' : advised ? 'by_proposal' : 'open',
      )
    }
  })

  describe.each(pack.ruleSets as PackRuleSet[])('$kind $key', ({ kind, rules, examples }) => {
    test('is accepted by its kind as it ships, and as plain JSON', () => {
      expect(kindOf(kind).rules.parse(rules)).toEqual(rules)
      expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
    })

    test('is accepted by its kind once the proposals are taken', () => {
      expect(() => withProposals(kind, rules)).not.toThrow()
    })

    test('shows at least one worked case', () => expect(examples.length).toBeGreaterThan(0))

    test.each(examples as (typeof examples)[number][])('$name.en', (example) => {
      const result = kindOf(kind).decide(
        kindOf(kind).rules.parse(example.rules),
        kindOf(kind).facts.parse(example.facts),
      )
      if ('decision' in example.expect)
        expect(result.ok ? result.value.decision : result).toEqual(example.expect.decision)
      else expect(result).toMatchObject({ ok: false, refusal: { code: example.expect.refusal } })
    })
  })
})

test('a pack is found by its number, and only by that', () => {
  expect(packOf('R19')?.title.zh).toBe('工程部管理制度')
  expect(packOf('R99')).toBeUndefined()
})

function byNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((id) => id.split('.').slice(1).map(Number))
  return (
    (left ?? []).map((number, index) => number - (right?.[index] ?? -1)).find((gap) => gap !== 0) ??
    (left?.length ?? 0) - (right?.length ?? 0)
  )
}

test('what a kind asks is followed by what the text that raises it says of it', () => {
  const asked = packs
    .find(({ id }) => id === 'R19')
    ?.questions.find(({ id }) => id === 'pay.level_8_base')
  expect(asked?.ask.zh).toBe('8 级基本工资是多少？1 至 7 级每级差 200 元，7 级到 8 级却差 500 元。')
})
