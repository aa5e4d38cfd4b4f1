import type { ProblemView } from '@bylaw/contract'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { decide, decidedOnPath, questionOf, ruleSetOf, withoutApproval } from '../asking-under-test'
import {
  changed,
  DAY,
  draftsOf,
  exported,
  fileOf,
  fileWith,
  importing,
  laterDay,
  refusalOf,
  reworded,
} from './exchange-under-test'

let count = 0
let acme: Company
let owner: Person
let text: string

beforeEach(async () => {
  count += 1
  acme = await signUp(`import${count}`, { packs: ['R19'] })
  owner = acme.owner
  text = await exported(owner)
})

describe('a changed rule', () => {
  test('is shown by a dry run, place by place, and nothing is written', async () => {
    const { body } = await mustBe(200, importing(owner, laterDay(text), true))
    expect(body.applied).toBe(false)
    expect(changed(body)).toMatchObject([
      {
        kind: 'piecework',
        becomes: 'draft',
        draftId: null,
        diff: { places: [{ pointer: '/statementDay', after: 7 }] },
      },
    ])
    expect(await draftsOf(owner)).toEqual([])
    expect(await exported(owner)).toBe(text)
  })

  test('becomes a draft that has its approval path before it; the rules stay', async () => {
    const { body } = await mustBe(200, importing(await acme.as('manager'), laterDay(text)))
    const [draft, ...others] = await draftsOf(owner)
    expect(others).toEqual([])
    expect(changed(body)).toMatchObject([{ draftId: draft?.id, becomes: 'draft' }])
    expect(draft).toMatchObject({ state: 'draft', kind: 'piecework', validFrom: null })
    expect(draft?.content).toMatchObject({ statementDay: 7 })
    expect(draft?.path).toHaveLength(2)
    expect(await exported(owner)).toBe(text)
    // Where the text changes as well, the rules go along with it.
    const both = reworded(laterDay(text), /text:\n( +)zh: "/, 'text:\n$1zh: "（修订）')
    await mustBe(200, importing(owner, both))
    const [along, whole] = (await draftsOf(owner))
      .filter(({ id }) => id !== draft?.id)
      .sort((one, other) => Number(one.kind === null) - Number(other.kind === null))
    expect([along?.kind, along?.goesWith, whole?.kind]).toEqual(['piecework', whole?.id, null])
  })

  test('goes by itself where its text changes on another day', async () => {
    text = laterDay(text)
    const file = fileWith(text, ({ regulations: [own] }) => {
      own!.clauses[0]!.text.zh = '（修订）'
      own!.validFrom = '2099-01-01T00:00:00.000Z'
    })
    await mustBe(200, importing(owner, file))
    expect(
      new Map((await draftsOf(owner)).map(({ kind, ...draft }) => [kind, draft])),
    ).toMatchObject(
      new Map([
        [null, { validFrom: '2099-01-01T00:00:00.000Z', goesWith: null }],
        ['piecework', { validFrom: null, goesWith: null }],
      ]),
    )
  })

  test('becomes the next version at once where nobody is to approve it', async () => {
    await withoutApproval(acme)
    text = await exported(owner)
    const before = await ruleSetOf(acme, 'piecework')
    await mustBe(200, importing(owner, laterDay(text)))
    const after = await ruleSetOf(acme, 'piecework')
    expect(after.rules).toEqual({ ...(before.rules as object), statementDay: 7 })
    expect(after.summary.version).toBe(before.summary.version + 1)
  })

  test('is refused where the rules have changed since the export, naming them', async () => {
    const question = await questionOf(
      acme,
      'piecework',
      (await ruleSetOf(acme, 'piecework')).questions[0]!.key,
    )
    await mustBe(200, decide(acme, question, question.options[0]?.value))
    const refused = await refusalOf(owner, laterDay(text))
    expect([refused.status, refused.code]).toEqual([412, 'stale_version'])
    expect(refused.places?.map(([code]) => code)).toEqual(['stale'])
    expect(refused.message).toMatch(/^第 \d+ 行第 \d+ 列：规则“.*”（piecework /)
  })

  test('that has been superseded stays: an import does not correct the past', async () => {
    await withoutApproval(acme)
    const { summary, rules } = await ruleSetOf(acme, 'piecework')
    const wish = { rules: { ...(rules as object), statementDay: 9 }, note: '改为九日' }
    await mustBe(
      201,
      owner.post(`/v1/rule-sets/${summary.id}/versions`, wish, { version: summary.version }),
    )
    text = await exported(owner)
    expect((await refusalOf(owner, laterDay(text))).places).toMatchObject([
      ['past_changed', expect.stringMatching(/\/versions\/0$/)],
    ])
    const newest = reworded(text, 'statementDay: 9', 'statementDay: 7')
    expect(changed((await mustBe(200, importing(owner, newest))).body)).toMatchObject([
      { becomes: 'version', diff: { places: [{ pointer: '/statementDay', before: 9, after: 7 }] } },
    ])
  })

  test('of the past is refused', async () => {
    const from = /validFrom: "20\d\d-12-31T16:00:00.000Z"\n(?= +rules:)/
    const earlier = reworded(text, from, 'validFrom: "2020-01-01T00:00:00.000Z"\n')
    expect((await refusalOf(owner, earlier)).places?.map(([code]) => code)).toEqual(['has_passed'])
  })

  test('that its kind does not accept is refused at its line, in the reader’s language', async () => {
    const file = reworded(text, DAY, 'statementDay: "x"')
    const line = file.slice(0, file.indexOf('statementDay')).split('\n').length
    const english = await signUp(`english${count}`, { packs: ['R19'], language: 'en' })
    const { body } = await importing<ProblemView>(english.owner, file)
    expect(body.errors?.[0]?.message).toMatch(new RegExp(`^Line ${line}, column \\d+: `))
    expect(body.errors?.[0]?.pointer).toMatch(/^\/ruleSets\/\d+\/versions\/0\/rules\/statementDay$/)
    expect((await refusalOf(owner, file)).message).toMatch(new RegExp(`^第 ${line} 行第 \\d+ 列：`))
  })
})

test('a dry run and its import are two commands: a key serves one of them', async () => {
  const call = (dryRun: boolean) =>
    owner.call<ProblemView>('POST', `/v1/rulebook/import?dryRun=${dryRun}`, {
      text: laterDay(text),
      key: 'same',
      headers: { 'content-type': 'text/yaml' },
    })
  expect((await call(true)).status).toBe(200)
  const second = await call(false)
  expect([second.status, second.body.code]).toEqual([422, 'key_reused'])
})

describe('a question', () => {
  test('that the file decides fills its place, on the approval path of the rules', async () => {
    const { summary, questions, rules } = await ruleSetOf(acme, 'pay')
    const question = questions.find(
      ({ options, at, decision }) => at !== null && options.length > 0 && decision === null,
    )!
    const value = question.options[0]?.value
    const file = fileWith(text, ({ ruleSets }) => {
      const part = ruleSets.find(({ kind, key }) => kind === 'pay' && key === summary.key)
      part!.questions.find(({ key }) => key === question.key)!.decision = {
        value,
        reason: '董事会决定',
      }
    })
    const { body } = await mustBe(200, importing(owner, file))
    expect(body.questions).toMatchObject([{ key: question.key, value }])
    const [draft] = await draftsOf(owner)
    expect(draft?.content).not.toEqual(rules)
    expect(changed(body)).toMatchObject([
      { diff: { places: [{ pointer: question.at, after: value }] } },
    ])
  })

  test('is decided for the reason in the file, by whoever imports it', async () => {
    await withoutApproval(acme)
    text = await exported(owner)
    const question = await questionOf(acme, 'pay', 'pay.proration_basis')
    const decision = { value: question.options[0]?.value, reason: '董事会决定' }
    const file = fileWith(text, ({ ruleSets }) => {
      const all = ruleSets.flatMap(({ questions }) => questions)
      all.find(({ key }) => key === question.key)!.decision = decision
    })
    await mustBe(200, importing(owner, file))
    expect((await questionOf(acme, 'pay', question.key)).decision).toMatchObject(decision)
  })

  test('that has no place in any rules is decided at once, by whoever imports it', async () => {
    const notices = fileOf(text).regulations.flatMap(({ questions }) => questions)
    const notice = notices.find(({ options }) => options.length > 0)!
    const decision = { value: notice.options[0]?.value, reason: '董事会决定' }
    const file = fileWith(text, ({ regulations }) => {
      const all = regulations.flatMap(({ questions }) => questions)
      all.find(({ key }) => key === notice.key)!.decision = decision
    })
    const { body } = await mustBe(200, importing(await acme.as('manager'), file))
    expect(body.questions).toMatchObject([{ key: notice.key, ...decision }])
    expect(await draftsOf(owner)).toEqual([])
    const again = changed((await mustBe(200, importing(owner, await exported(owner)))).body)
    expect(again).toEqual([])
    text = await exported(owner)
    const held = fileOf(text).regulations[0]?.questions.find(({ key }) => key === notice.key)
    expect(held?.decision).toEqual(decision)
  })

  test('that its rules answer already is on record at once, and nothing is left to approve', async () => {
    const question = await questionOf(acme, 'pay', 'pay.level_8_base')
    const decision = { value: 3000_00, reason: '照条文原有数字' }
    const file = fileWith(text, ({ ruleSets }) => {
      const all = ruleSets.flatMap(({ questions }) => questions)
      all.find(({ key }) => key === question.key)!.decision = decision
    })
    const { body } = await mustBe(200, importing(await acme.as('manager'), file))
    expect(body.questions).toMatchObject([{ key: question.key, ...decision }])
    expect((await questionOf(acme, 'pay', question.key)).decision).toMatchObject(decision)
    expect(await draftsOf(owner)).toEqual([])
    expect(changed((await mustBe(200, importing(owner, file))).body)).toEqual([])
  })

  test('decided anew changes its place; rules that say otherwise at once are refused', async () => {
    const before = await ruleSetOf(acme, 'piecework')
    const question = before.questions.find(({ at }) => at === '/statementDay')!
    const manager = await acme.as('manager')
    await acme.as('lead')
    await decidedOnPath(acme, await mustBe(200, decide(acme, question, 5, manager)), manager)
    text = await exported(owner)
    const decided = reworded(text, /value: 5\n( +reason: "the directors)/, 'value: 6\n$1')
    const otherwise = reworded(decided, 'statementDay: 5', 'statementDay: 7')
    expect((await refusalOf(owner, otherwise)).places?.map(([code]) => code)).toEqual([
      'decision_differs',
    ])
    const { body } = await mustBe(200, importing(owner, decided))
    expect(body.questions).toMatchObject([{ key: question.key, value: 6 }])
    expect((await draftsOf(owner))[0]?.content).toMatchObject({ statementDay: 6 })
  })
})
