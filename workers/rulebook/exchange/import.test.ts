import type {
  DocumentView,
  DraftView,
  ProblemView,
  RegulationSummary,
  RegulationView,
  RulebookImport,
  RuleSetSummary,
  RuleSetView,
} from '@bylaw/contract'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { regulationOf, ruleSetOf, withoutApproval } from '../asking-under-test'
import { step } from '../drafts/drafting-under-test'
import {
  changed,
  draftsOf,
  exported,
  importing,
  laterDay,
  OWN_REGULATION,
  refusalOf,
  reworded,
} from './exchange-under-test'

let count = 0
let acme: Company
let owner: Person
let text: string

beforeEach(async () => {
  count += 1
  acme = await signUp(`importwhole${count}`, { packs: ['R19'] })
  owner = acme.owner
  text = await exported(owner)
})

describe('a regulation', () => {
  const OWN = `bylaw: 1
regulations:
${OWN_REGULATION}ruleSets: []
`

  test('written by hand comes in as the company’s own, whichever way it is quoted', async () => {
    await mustBe(200, importing(await acme.as('manager'), OWN))
    const again = await exported(owner)
    expect(again).toContain('      - id: "ZB.1"\n        heading:\n          zh: "值班"\n')
    expect(changed((await importing(owner, again)).body)).toEqual([])
  })

  test('in force for longer than it is here comes with the reason for that, kept with its text', async () => {
    const [bare, alone] = ['/v1/rulebook/import?dryRun=true', '/v1/rulebook/import'] as const
    const yaml = { text: OWN, headers: { 'content-type': 'text/yaml' } }
    const { body } = await mustBe<RulebookImport>(200, owner.call('POST', bare, yaml))
    expect(body.reachesBack).toBe(true)
    const refused = await owner.call<ProblemView>('POST', alone, yaml)
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, '/retroactiveReason'])
    await mustBe(200, importing(owner, OWN))
    const { items } = (await owner.get<{ items: RegulationSummary[] }>('/v1/regulations')).body
    const id = items.find(({ code }) => code === 'ZB')?.id
    const { body: text } = await owner.get<DocumentView>(`/v1/regulations/${id}/text`)
    expect(text.revisions.map(({ retroactiveReason }) => retroactiveReason)).toEqual(['moved'])
    expect((await importing(owner, await exported(owner), true)).body.reachesBack).toBe(false)
  })

  test('with an approval path that skips people is the owner’s alone to bring', async () => {
    const bare = OWN.replace(/approvalPath:\n.*\n.*\n/, 'approvalPath: []\n')
    const refused = await refusalOf(owner, bare, await acme.as('manager'))
    expect(refused.places).toEqual([['not_allowed', '/regulations/0/approvalPath']])
    await mustBe(200, importing(owner, bare))
  })

  test('written in one language is as good as in two; in neither, it is refused at its place', async () => {
    const chinese = OWN.replaceAll(', en: Duty roster', ", en: ''").replace(
      ', en: Duty ',
      ", en: '' ",
    )
    await mustBe(200, importing(owner, chinese))
    const again = await exported(owner)
    expect(again).toContain('        heading:\n          zh: "值班"\n          en: ""\n')
    expect(changed((await importing(owner, again)).body)).toEqual([])
    const neither = reworded(again, 'zh: "值班"\n', 'zh: ""\n')
    expect(await refusalOf(owner, neither)).toMatchObject({
      places: [['custom', '/regulations/1/clauses/0/heading/zh']],
      message: expect.stringMatching(/^第 \d+ 行第 \d+ 列：请填写此项，中文或英文均可。$/),
    })
    expect(await refusalOf(owner, '# nothing\n')).toMatchObject({
      places: [['empty_file', '']],
      message: '文件里没有内容，请选择从这里导出的 rulebook.yaml。',
    })
  })

  test('whose text changes becomes a draft with its clauses before and after', async () => {
    await mustBe(200, importing(owner, OWN))
    const file = reworded(await exported(owner), '每晚一人。', '每晚两人。')
    const { body } = await mustBe(200, importing(owner, file))
    expect(changed(body)).toMatchObject([
      {
        code: 'ZB',
        becomes: 'draft',
        basedOn: 1,
        validFrom: null,
        clauses: { reworded: [{ before: { text: { zh: '每晚一人。' } }, after: { id: 'ZB.1' } }] },
      },
    ])
    expect((await draftsOf(owner))[0]?.content).toMatchObject({
      clauses: [{ text: { zh: '每晚两人。', en: 'One person each night.' } }],
    })
  })

  test('without clauses that rules rest on is refused', async () => {
    const file = text.replaceAll(/ {6}- id: "R19\.13[^"]*"\n(?: {8}.*\n|\n)*/g, '')
    const refused = await refusalOf(owner, file)
    expect(new Set(refused.places?.map(([code]) => code))).toEqual(new Set(['clause_in_use']))
  })

  test('keeps its approval path: an import does not loosen it', async () => {
    const file = reworded(text, /approvalPath:\n(?: {6}.*\n)+/, 'approvalPath: []\n')
    expect((await refusalOf(owner, file)).places).toEqual([
      ['not_by_import', '/regulations/0/approvalPath'],
    ])
  })
})

describe('a rule set that is new', () => {
  test('is the owner’s alone to bring, for it decides at once', async () => {
    const other = await signUp(`bringer${count}`)
    const manager = await other.as('manager')
    const { status, body } = await importing<ProblemView>(manager, text)
    expect(status).toBe(422)
    expect(new Set(body.errors?.map(({ code }) => code))).toEqual(new Set(['not_allowed']))
    expect((await other.owner.get<{ items: unknown[] }>('/v1/regulations')).body.items).toEqual([])
    await mustBe(200, importing(other.owner, text))
  })

  test('rests on clauses and asks about places that there are', async () => {
    const other = await signUp(`places${count}`)
    const places = async (file: string) => (await refusalOf(other.owner, file)).places
    const cited = /(citations:\n(?:.*\n)??.*")R19[^"]*"/
    expect(await places(reworded(text, cited, '$1R19.999"'))).toEqual([
      ['no_such_clause', expect.stringMatching(/^\/ruleSets\/\d+\/versions\/0\/citations\//)],
    ])
    const place = /(citations:\n +")[^"]*":/
    expect(await places(reworded(text, place, '$1/nowhere":'))).toEqual([
      ['no_such_place', expect.stringMatching(/\/versions\/0\/citations\/~1nowhere$/)],
    ])
    const asked = /at: "\/guarantee\/[^"]*"/
    expect(await places(reworded(text, asked, 'at: "/nowhere"'))).toEqual([
      ['no_such_place', expect.stringMatching(/^\/ruleSets\/\d+\/questions\/\d+\/at$/)],
    ])
  })

  test('does not decide in the place of one whose changes are signed for', async () => {
    const beside = (file: string) =>
      reworded(file, /kind: "pay"(\s+)key: "[^"]+"/, 'kind: "pay"$1key: "aaa"')
    expect((await refusalOf(owner, beside(text))).places).toMatchObject([
      ['needs_approval', expect.stringMatching(/^\/ruleSets\/\d+\/regulation$/)],
    ])
    await withoutApproval(acme)
    expect((await refusalOf(owner, beside(await exported(owner)))).places).toMatchObject([
      ['rival', expect.stringMatching(/^\/ruleSets\/\d+\/kind$/)],
    ])
  })

  test('is refused under a regulation that is repealed, as it is by hand', async () => {
    await withoutApproval(acme)
    const more = async () =>
      reworded(
        await exported(owner),
        /kind: "procedure"(\s+)key: "[^"]+"/,
        'kind: "procedure"$1key: "aaa"',
      )
    await mustBe(200, importing(owner, await more(), true))
    const { summary } = await regulationOf(acme, 'R19')
    const at = `/v1/regulations/${summary.id}/drafts` as const
    const wish = { repeals: true, note: '废止' }
    const { version } = summary
    const { body: draft } = await mustBe<DraftView>(201, owner.post(at, wish, { version }))
    await mustBe(200, step(owner, draft, 'submission'))
    const { body } = await importing<ProblemView>(owner, await more())
    expect(body.errors?.map(({ code }) => code)).toEqual(['not_in_force'])
  })

  test('brings what is yet to come with it, and decides until then as before', async () => {
    await withoutApproval(acme)
    text = await exported(owner)
    const { summary, rules } = await ruleSetOf(acme, 'piecework')
    const wish = {
      rules: { ...(rules as object), statementDay: 9 },
      validFrom: '2030-01-01T00:00:00.000Z',
      note: '以后',
    }
    await mustBe(
      201,
      owner.post(`/v1/rule-sets/${summary.id}/versions`, wish, { version: summary.version }),
    )
    const both = await exported(owner)
    const other = await signUp(`later${count}`)
    await mustBe(200, importing(other.owner, both))
    expect(await exported(other.owner)).toBe(both)
    const { versions } = await ruleSetOf(other, 'piecework')
    expect(versions.map(({ state }) => state)).toEqual(['in_force', 'scheduled'])
  })
})

describe('a file is refused whole', () => {
  test.each([
    ['bombs', 'a: &a [x, x]\nb: [*a, *a]', ['anchor', '']],
    [
      'a key given twice',
      'bylaw: 1\nbylaw: 1\nregulations: []\nruleSets: []',
      ['duplicate_key', '/bylaw'],
    ],
    ['another shape', 'bylaw: 2\nregulations: []\nruleSets: []', ['invalid_value', '/bylaw']],
    ['nothing', '', ['empty_file', '']],
  ])('%s', async (_, file, place) => {
    const { status, places } = await refusalOf(owner, file)
    expect(status).toBe(422)
    expect(places).toEqual([place])
  })

  test('for one wrong place among many right ones', async () => {
    const file = reworded(laterDay(text), 'kind: "travel"', 'kind: "trips"')
    const refused = await refusalOf(owner, file)
    expect(refused.places).toMatchObject([
      ['needs_approval', expect.stringMatching(/^\/ruleSets\/\d+\/regulation$/)],
      ['no_such_kind', expect.stringMatching(/^\/ruleSets\/\d+\/kind$/)],
    ])
  })

  test('when it is larger than two megabytes', async () => {
    expect((await importing(owner, `# ${'x'.repeat(2_000_000)}`)).status).toBe(413)
  })
})

test('one company’s import touches nothing of another’s', async () => {
  const rival = await signUp(`importrival${count}`, { packs: ['R19'] })
  const before = await exported(rival.owner)
  await mustBe(200, importing(owner, laterDay(text)))
  expect(await exported(rival.owner)).toBe(before)
  const mine = await owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const foreign = await rival.owner.get<RuleSetView & RegulationView>(
    `/v1/rule-sets/${mine.body.items[0]?.id}`,
  )
  expect(foreign.status).toBe(404)
})
