import type {
  DraftSummary,
  PackConflict,
  PackView,
  ProblemView,
  RegulationSummary,
  RegulationView,
  RuleSetSummary,
  RuleSetView,
  Settlement,
} from '@bylaw/contract'
import { packReport, packs } from '@bylaw/packs'
import { describe, expect, test } from 'vitest'
import { anyone, type Company, mustBe, PASSWORD, signUp } from '../../journeys/front-door'

interface List<Item> {
  readonly items: Item[]
}
const ALL = packs.map(({ id }) => id)

/** Every rule set of the company read back whole: its rules pass their kind's schema and are told. */
async function readBack({ owner }: Company): Promise<RuleSetView[]> {
  const { body } = await owner.get<List<RuleSetSummary>>('/v1/rule-sets')
  const views = await Promise.all(
    body.items.map(({ id }) => mustBe<RuleSetView>(200, owner.get(`/v1/rule-sets/${id}`))),
  )
  for (const { body: view } of views) {
    expect(view.sentences.length, view.summary.key).toBeGreaterThan(0)
    const places = view.questions.filter(({ at }) => at !== null)
    expect(view.summary.openMustAskCount).toBe(places.filter(({ mustAsk }) => mustAsk).length)
  }
  return views.map(({ body: view }) => view)
}

const regulationsOf = async ({ owner }: Company): Promise<RegulationView[]> => {
  const { body } = await owner.get<List<RegulationSummary>>('/v1/regulations')
  const views = body.items.map(({ id }) =>
    mustBe<RegulationView>(200, owner.get(`/v1/regulations/${id}`)),
  )
  return (await Promise.all(views)).map((answer) => answer.body)
}

describe.each(packs)('$id alone', (pack) => {
  test('adopts whole, reads back, and says what was found in it', async () => {
    const company = await signUp(`only-${pack.id.toLowerCase()}`, { packs: [pack.id] })
    const [regulation, ...others] = await regulationsOf(company)
    expect(others).toEqual([])
    expect(regulation?.clauses.map(({ id }) => id)).toEqual(pack.clauses.map(({ id }) => id))
    expect(regulation?.questions).toHaveLength(pack.questions.length)
    const ruleSets = await readBack(company)
    expect(ruleSets.map(({ summary }) => `${summary.kind} ${summary.key}`).sort()).toEqual(
      pack.ruleSets.map(({ kind, key }) => `${kind} ${key}`).sort(),
    )
    const { body } = await company.owner.get<List<PackView>>('/v1/packs')
    const offered = body.items.find(({ id }) => id === pack.id)
    expect(offered).toMatchObject({ adopted: true, ruleSetCount: pack.ruleSets.length })
    expect(offered?.report).toEqual(packReport(pack).text)
    expect(offered?.report.zh).toMatch(/^R\d\d：(矛盾 \d+ 处、)?(歧义 \d+ 处、)?空缺 \d+ 处/)
  })
})

test('all nineteen are adopted together once it is settled who prevails', async () => {
  const elm = await signUp('elm')
  const { body } = await elm.owner.get<List<PackConflict>>(
    `/v1/packs/conflicts?packs=${ALL.join(',')}`,
  )
  // The last one prevails each time: a later regulation prevails over an earlier one.
  const settle: Settlement[] = body.items.map(({ kind, key, packs: holders }) => ({
    kind,
    key,
    prevails: holders.at(-1)?.id ?? '',
  }))
  expect(settle).toContainEqual({ kind: 'sla', key: 'support', prevails: 'R06' })
  const adopted = await elm.owner.post<List<RegulationSummary>>('/v1/packs/adoption', {
    packs: ALL,
    settle,
  })
  expect(adopted.status).toBe(201)
  expect(adopted.body.items.map(({ packId }) => packId)).toEqual(ALL)

  const ruleSets = await readBack(elm)
  const subjects = ruleSets.map(({ summary }) => `${summary.kind} ${summary.key}`)
  const governed = packs.flatMap((pack) => pack.ruleSets.map(({ kind, key }) => `${kind} ${key}`))
  // A ticket is triaged by one rule set only, and R14 prevails.
  const lost = ['triage it_priority']
  expect([...subjects, ...lost].sort()).toEqual([...new Set(governed)].sort())

  const regulations = await regulationsOf(elm)
  for (const { kind, key, prevails } of settle) {
    const holder = regulations.find(({ summary }) => summary.packId === prevails)
    const ruleSet = ruleSets.find(
      ({ summary }) => summary.kind === kind && (summary.key === key || kind === 'triage'),
    )
    expect(ruleSet?.summary.regulationId, `${kind} ${key}`).toBe(holder?.summary.id)
  }
  for (const { summary, clauses, questions } of regulations) {
    const pack = packs.find(({ id }) => id === summary.packId)
    expect([clauses.length, questions.length]).toEqual([
      pack?.clauses.length,
      pack?.questions.length,
    ])
    for (const question of questions)
      expect(question.at === null || question.ruleSetId).toBeTruthy()
  }
  expect(
    (await elm.owner.get<List<PackView>>('/v1/packs')).body.items.map(({ adopted: is }) => is),
  ).toEqual(ALL.map(() => true))
})

describe('what is adopted holds', () => {
  const FROM = '2026-03-01T00:00:00.000Z'
  const versionsOf = async (company: Company, packId: string) => {
    const regulation = (await regulationsOf(company)).find(
      ({ summary }) => summary.packId === packId,
    )
    const id = regulation?.ruleSets[0]?.id
    const { body } = await company.owner.get<RuleSetView>(`/v1/rule-sets/${id}`)
    return body.versions.map(({ validFrom, retroactiveReason }) => [validFrom, retroactiveReason])
  }

  test('from its adoption on, or the day that is named; one that has passed wants a reason', async () => {
    const elder = await signUp('elder', { packs: ['R12'] })
    const [[signedUp, since] = []] = await versionsOf(elder, 'R12')
    expect(signedUp).toMatch(/^20\d\d-12-31T16:00/)
    expect(since).toBe('注册前已在施行：之前的月份也按此核算。')
    // What the product noted by itself is there for readers of the other language, too.
    const [r12] = (await regulationsOf(elder)).flatMap(({ ruleSets }) => ruleSets)
    const read = await elder.owner.get<RuleSetView>(`/v1/rule-sets/${r12?.id}`)
    expect(read.body.versions.map((each) => [each.noteSaid?.en, each.reasonSaid?.en])).toEqual([
      [
        'R12 Staff rules of the technical department',
        'In force before the company signed up: the months before go by it, too.',
      ],
    ])

    const before = Date.now()
    await mustBe(201, elder.owner.post('/v1/packs/R09/adoption'))
    const [[atOnce, none] = []] = await versionsOf(elder, 'R09')
    expect([Date.parse(String(atOnce)) >= before, none]).toEqual([true, null])

    const wish = { packs: ['R10'], validFrom: FROM }
    const refused = await elder.owner.post<ProblemView>('/v1/packs/adoption', wish)
    expect([refused.status, refused.body.errors?.map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/retroactiveReason'],
    ])
    const retroactiveReason = '三月起已照此执行'
    await mustBe(201, elder.owner.post('/v1/packs/adoption', { ...wish, retroactiveReason }))
    expect(await versionsOf(elder, 'R10')).toEqual([[FROM, retroactiveReason]])
  })

  test('from a day to come, until which what is in use goes on deciding', async () => {
    const holly = await signUp('holly', { packs: ['R05'] })
    const kept = (await holly.owner.get<List<RuleSetSummary>>('/v1/rule-sets')).body.items
    const validFrom = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 86_400_000).toISOString()
    const settle = [
      { kind: 'calendar', key: 'office', prevails: 'adopted' },
      { kind: 'sla', key: 'support', prevails: 'existing' },
    ]
    await mustBe(201, holly.owner.post('/v1/packs/R06/adoption', { settle, validFrom }))
    const [begins] = await versionsOf(holly, 'R06')
    expect(begins).toEqual([validFrom, null])
    const { body } = await holly.owner.get<List<DraftSummary>>('/v1/drafts')
    expect(body.items.map((draft) => [draft.kind, draft.validFrom])).toEqual([
      ['calendar', validFrom],
    ])
    const now = (await holly.owner.get<List<RuleSetSummary>>('/v1/rule-sets')).body.items
    expect(now.filter(({ id }) => kept.some((each) => each.id === id))).toEqual(kept)
  })
})

describe('regulations that meet', () => {
  test('are named, with the subject, to whoever is about to choose both', async () => {
    const { body } = await anyone.get<List<PackConflict>>('/v1/packs/conflicts?packs=R06,R05')
    expect(body.items.map(({ kind, packs: met }) => [kind, met.map(({ id }) => id)])).toEqual([
      ['calendar', ['R05', 'R06']],
      ['sla', ['R05', 'R06']],
    ])
    expect(body.items.map(({ existing }) => existing)).toEqual([null, null])
    // Side by side, without what both say alike; each with the clauses it comes from.
    const [r05, r06] = body.items[1]!.packs.map(({ said }) => said)
    const told = r06!.rules.map(({ zh }) => zh)
    expect(r05!.rules.filter(({ zh }) => told.includes(zh))).toEqual([])
    expect([r05!.rules.length > 0, r06!.rules.length > 0]).toEqual([true, true])
    expect(r06!.clauses.every(({ id }) => id.startsWith('R06.'))).toBe(true)
    expect((await anyone.get('/v1/packs/conflicts?packs=R99')).status).toBe(404)
  })

  test('are not adopted together unsettled: the refusal names each place, and nothing is written', async () => {
    const oak = await signUp('oak')
    const wish = { packs: ['R05', 'R06', 'R19'] }
    const refused = await oak.owner.post<ProblemView>('/v1/packs/adoption', wish)
    expect([refused.status, refused.body.code]).toEqual([409, 'unsettled'])
    expect(refused.body.errors?.map(({ message }) => message)).toEqual([
      '服务台工作日历：R05《软件技术支持服务管理制度》、R06《技术支持管理制度》都有规定，请选定以哪一部为准。',
      '服务时限：R05《软件技术支持服务管理制度》、R06《技术支持管理制度》都有规定，请选定以哪一部为准。',
    ])
    expect(await regulationsOf(oak)).toEqual([])
  })

  test('cannot be settled in favour of one that does not govern the subject', async () => {
    const ash = await signUp('ash', { language: 'en' })
    const settle = [
      { kind: 'sla', key: 'support', prevails: 'R19' },
      { kind: 'calendar', key: 'office', prevails: 'existing' },
      { kind: 'pay', key: 'field', prevails: 'R19' },
    ]
    const wish = { packs: ['R05', 'R06', 'R19'], settle }
    const refused = await ash.owner.post<ProblemView>('/v1/packs/adoption', wish)
    expect([refused.status, refused.body.errors?.map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/settle/0', '/settle/1', '/settle/2'],
    ])
  })

  test('are settled at sign-up, or there is no company', async () => {
    const company = { name: 'Yew', zone: 'Asia/Shanghai', language: 'en', currency: 'CNY' }
    const owner = { name: 'Yew owner', email: 'owner@yew.example', password: PASSWORD }
    const refused = await anyone.post<ProblemView>('/v1/sign-up', {
      company,
      owner,
      packs: ['R12', 'R18'],
    })
    expect([refused.status, refused.body.code]).toEqual([409, 'unsettled'])
    const nobody = await anyone.post('/v1/sign-in', { email: owner.email, password: PASSWORD })
    expect(nobody.status).toBe(401)
    const settle = [{ kind: 'discipline', key: 'discipline', prevails: 'R18' }]
    const made = await anyone.post('/v1/sign-up', {
      company,
      owner,
      packs: ['R12', 'R18'],
      settle,
    })
    expect(made.status).toBe(201)
  })
})
