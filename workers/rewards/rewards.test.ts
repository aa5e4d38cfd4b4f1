import { env } from 'cloudflare:test'
import type {
  DeedRow,
  DeedView,
  NoticePage,
  PayLineView,
  ProblemView,
  RewardRulesView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringIn, mustBe, type Person, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { employ, type PayingCompany, payingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { dateIn } from '../platform/today'
import { decide, questionOf } from '../rulebook/asking-under-test'

type Answered = DeedView & ProblemView

let larch: PayingCompany
let stranger: Person
let lead: Person
let hr: Person
let colleague: Person
let rules: string

const MONTH = dateIn('Asia/Shanghai', Date.now()).slice(0, 7)

beforeAll(async () => {
  larch = await payingCompany('larch', ['R18', 'R19'])
  stranger = (await neighbourOf(larch, () => signUp('larch-stranger', { packs: [] }))).owner
  lead = await larch.as('lead')
  hr = await larch.as('hr')
  colleague = await bringIn(larch.owner, 'colleague@larch.example', 'engineer')
  await employ(larch.owner, colleague, { from: '2026-01-01', status: 'confirmed', level: 1 })
  const { body } = await mustBe<RewardRulesView>(200, larch.owner.get('/v1/reward-rules'))
  rules = body.sets[0]?.ruleSetId ?? ''
})

const suggest = async (by: Person, ...withWhom: Person[]) =>
  (
    await mustBe<DeedView>(
      201,
      by.post('/v1/suggestions', {
        title: '阀门按片区编号',
        text: '换班时少找半小时。',
        withIds: withWhom.map(({ personId }) => personId),
      }),
    )
  ).body
const record = (by: Person, personIds: readonly string[], more: object = {}) =>
  by.post<Answered>('/v1/deeds', {
    title: '抢修水管',
    text: '夜里三点到场。',
    personIds,
    ...more,
  })
const read = (by: Person, { id }: DeedView) => by.get<Answered>(`/v1/deeds/${id}`)
/** Takes a turn, based on how the deed stands now. */
const turn = async (by: Person, deed: DeedView, what: string, wish: object) =>
  by.post<Answered>(`/v1/deeds/${deed.id}/${what}`, wish, {
    version: (await read(larch.owner, deed)).body.version,
  })
const done = async (by: Person, deed: DeedView, what: string, wish: object) =>
  (await mustBe<DeedView>(200, turn(by, deed, what, wish))).body
const refused = async (by: Person, deed: DeedView, what: string, wish: object) => {
  const { status, body } = await turn(by, deed, what, wish)
  return [status, body.errors?.[0]?.code ?? body.refusal?.question ?? body.code]
}
const adopted = (deed: DeedView) =>
  done(lead, deed, 'assessment', { outcome: 'adopted', text: '下周起照办。' })
const proposal = (reward: string, sum?: string, more: object = {}) => ({
  ruleSetId: rules,
  claims: [{ reward, ...(sum && { sum }) }],
  payMonth: MONTH,
  text: '省了不少工时。',
  ...more,
})
const listed = async (by: Person, of: string) =>
  (await by.get<{ items: DeedRow[] }>(`/v1/deeds?of=${of}`)).body.items?.map(({ id }) => id)

describe('a suggestion', () => {
  test('is read by those who made it and who assess it, and by everyone once it is adopted', async () => {
    const { welder, newcomer, finance } = larch
    const deed = await suggest(welder, colleague)
    expect(deed).toMatchObject({ state: 'made', rewardState: 'none', mayAssess: false })
    expect(deed.people.map(({ id }) => id)).toEqual([welder.personId, colleague.personId])
    const readers = [welder, colleague, lead, hr, newcomer, finance, stranger]
    const statuses = async () =>
      Promise.all(readers.map(async (by) => (await read(by, deed)).status))
    expect(await statuses()).toEqual([200, 200, 200, 200, 404, 404, 404])

    expect(await refused(welder, deed, 'assessment', { outcome: 'adopted', text: '好' })).toEqual([
      403,
      'not_allowed',
    ])
    await adopted(deed)
    expect(await statuses()).toEqual([200, 200, 200, 200, 200, 200, 404])
    expect((await read(newcomer, deed)).body).toMatchObject({ words: [], reward: null })
    expect(await refused(hr, deed, 'assessment', { outcome: 'declined', text: '不' })).toEqual([
      409,
      'wrong_state',
    ])
    expect([await listed(colleague, 'mine'), await listed(newcomer, 'shown')]).toEqual([
      [deed.id],
      [deed.id],
    ])
    expect((await newcomer.get('/v1/deeds?of=all')).status).toBe(403)
    expect(await listed(stranger, 'all')).toEqual([])
  })

  test('that is declined says why, and earns nothing', async () => {
    const deed = await suggest(larch.welder)
    const view = await done(lead, deed, 'assessment', { outcome: 'declined', text: '已有编号。' })
    expect(view).toMatchObject({ state: 'declined', mayPropose: false })
    expect((await read(larch.welder, deed)).body.words[0]).toMatchObject({ text: '已有编号。' })
    expect(await refused(hr, deed, 'reward', proposal('suggestion', '100'))).toEqual([
      409,
      'wrong_state',
    ])
    expect((await read(larch.newcomer, deed)).status).toBe(404)
    expect(await listed(larch.owner, 'all')).toContain(deed.id)
  })

  test('names each person once, and nobody who does not work here', async () => {
    const { welder } = larch
    const wish = (withIds: readonly string[]) =>
      welder.post<ProblemView>('/v1/suggestions', { title: '一', text: '二', withIds })
    const [twice, foreign] = [await wish([welder.personId]), await wish([stranger.personId])]
    expect([twice.body.errors?.[0]?.code, foreign.status]).toEqual(['named_twice', 404])
  })
})

describe('a reward', () => {
  test('waits for what the company has to say, and says which question that is', async () => {
    const deed = await adopted(await suggest(larch.welder))
    expect(await refused(hr, deed, 'reward', proposal('suggestion', '100'))).toEqual([
      422,
      'reward.worth',
    ])
    for (const key of ['reward.worth', 'reward.approved_by', 'reward.several']) {
      const question = await questionOf(larch, 'reward', key)
      await mustBe(200, decide(larch, question, question.proposed))
    }
    const posts = { manager: lead, general_manager: larch.owner }
    for (const [post, { personId }] of Object.entries(posts))
      await mustBe(200, larch.owner.put(`/v1/posts/${post}`, { holderIds: [personId] }))
  })

  test('is worked out by the rules, approved by every post, and one line of pay for each', async () => {
    const { welder, owner, finance } = larch
    const deed = await suggest(welder, colleague)
    for (const reward of ['suggestion', 'innovation'])
      expect(await refused(hr, deed, 'reward', proposal(reward, '100'))).toEqual([422, 'not_yet'])
    await adopted(deed)
    expect(await refused(hr, deed, 'reward', proposal('suggestion'))).toEqual([422, 'no_sum_set'])
    const offered = await done(hr, deed, 'reward', proposal('suggestion', '100.01'))
    expect(offered.reward).toMatchObject({
      total: { amount: '100.01' },
      shares: [{ amount: { amount: '50.01' } }, { amount: { amount: '50.00' } }],
      posts: [{ standing: 'waiting' }, { standing: 'waiting' }],
    })
    await sweepNews(env)
    expect((await lead.get<NoticePage>('/v1/notices')).body.items[0]).toMatchObject({
      kind: 'reward_proposed',
      aboutId: deed.id,
    })
    expect(await refused(hr, deed, 'reward-approvals', { post: 'manager' })).toEqual([
      403,
      'not_allowed',
    ])
    await done(lead, deed, 'reward-approvals', { post: 'manager' })
    expect(await refused(lead, deed, 'reward-approvals', { post: 'manager' })).toEqual([
      409,
      'wrong_state',
    ])
    await done(owner, deed, 'reward-approvals', { post: 'general_manager' })

    const { body } = await finance.get<{ items: PayLineView[] }>('/v1/pay-lines')
    const lines = body.items.filter(({ reason }) => reason === '阀门按片区编号')
    expect(
      lines.map(({ personId, amount, clause, kind }) => [personId, amount.amount, clause, kind]),
    ).toEqual(
      expect.arrayContaining([
        [welder.personId, '50.01', 'R18.1.4', 'reward'],
        [colleague.personId, '50.00', 'R18.1.4', 'reward'],
      ]),
    )
    expect(lines.map(({ givenBy }) => givenBy?.id)).toEqual([deed.id, deed.id])
    expect((await read(larch.newcomer, deed)).body).toMatchObject({
      rewardState: 'given',
      reward: null,
      words: [],
    })
    expect(await refused(hr, deed, 'reward', proposal('suggestion', '9'))).toEqual([
      409,
      'wrong_state',
    ])
  })

  test('that is turned down can be proposed anew, and nobody stands behind one alone', async () => {
    const { owner, manager, welder } = larch
    const { body: deed } = await mustBe<DeedView>(201, record(lead, [welder.personId]))
    await done(lead, deed, 'reward', proposal('outstanding', '900'))
    const down = { post: 'general_manager', text: '太多。' }
    expect(await done(owner, deed, 'reward-refusal', down)).toMatchObject({ rewardState: 'none' })
    await mustBe(200, owner.put('/v1/posts/general_manager', { holderIds: [lead.personId] }))
    await done(lead, deed, 'reward', proposal('outstanding', '300'))
    await done(lead, deed, 'reward-approvals', { post: 'manager' })
    expect(await refused(lead, deed, 'reward-approvals', { post: 'general_manager' })).toEqual([
      403,
      'not_allowed',
    ])
    await mustBe(200, owner.put('/v1/posts/general_manager', { holderIds: [manager.personId] }))
    const given = await done(manager, deed, 'reward-approvals', { post: 'general_manager' })
    expect(given.words.map(({ kind }) => kind)).toEqual([
      'proposed',
      'turned_down',
      'proposed',
      'approved',
      'given',
    ])
  })

  test('is of no month to come, nor for whom that month does not pay, nor twice the same', async () => {
    const { body: deed } = await mustBe<DeedView>(201, record(hr, [larch.manager.personId]))
    const outstanding = (more: object) => proposal('outstanding', '300', more)
    const errors = [
      await refused(lead, deed, 'reward', outstanding({ payMonth: '2099-01' })),
      await refused(lead, deed, 'reward', outstanding({})),
      await refused(
        lead,
        deed,
        'reward',
        outstanding({ claims: [{ reward: 'outstanding' }, { reward: 'outstanding' }] }),
      ),
      await refused(lead, deed, 'reward', proposal('charm')),
    ]
    expect(errors).toEqual([
      [422, 'out_of_range'],
      [422, 'not_employed'],
      [422, 'named_twice'],
      [422, 'rules_incomplete'],
    ])
    expect((await record(hr, [hr.personId])).status).toBe(403)
    const deedOfLead = await suggest(lead)
    const verdict = { outcome: 'adopted', text: '好' }
    expect((await turn(lead, deedOfLead, 'assessment', verdict)).status).toBe(403)
  })
})
