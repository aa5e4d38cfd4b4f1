import { env } from 'cloudflare:test'
import type {
  AppraisalView,
  CustomerView,
  NoticePage,
  OutgoingMailView,
  ProblemView,
  RatersView,
  RatingFormView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { anyone, bringIn, type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { sweepNews } from '../notices/sweep-news'
import { decideOf, kept } from './reviewing-under-test'
import {
  asked,
  complete,
  everyoneOf,
  name as nameAll,
  type ReviewHouse,
  rateAll,
  rate as rateBy,
  read,
  startReview,
} from './reviews-under-test'
import { sweepWindows } from './sweep-windows'

type Form = RatingFormView & ProblemView

let fir: Company
let worker: Person
let customerId: string
let sheet: AppraisalView
let token: string

beforeAll(async () => {
  fir = await signUp('fir', { packs: ['R15'] })
  worker = await bringIn(fir.owner, 'worker@fir.example', 'engineer')
  const wish = { name: '江州水务', level: 'key' }
  customerId = (await mustBe<CustomerView>(201, fir.owner.post('/v1/customers', wish))).body.id
  const period = '2026-Q2'
  const about = { personId: worker.personId, period }
  sheet = (await mustBe<AppraisalView>(201, fir.owner.post('/v1/appraisals', about))).body
})

const contact = (email: string) => ({
  group: 'customer',
  contact: { customerId, name: '马骏', email },
})
const name = (version: number, ...raters: object[]) =>
  fir.owner.put<RatersView & ProblemView>(
    `/v1/appraisals/${sheet.id}/raters`,
    { raters: [{ group: 'superior', personId: fir.owner.personId }, ...raters] },
    { version },
  )
const open = (by = token) => anyone.post<Form>('/v1/rating-links/reading', { token: by })
const rate = (wish: object, by = token) =>
  anyone.post<Form>('/v1/rating-links/answer', { token: by, version: 1, ...wish })

test('a customer is asked by a mail with a link, once the company can send any', async () => {
  const early = await name(1, contact('ma@jiangzhou.example'))
  expect([early.status, early.body.code]).toEqual([409, 'wrong_state'])
  await mustBe(
    200,
    fir.owner.put('/v1/mail-settings', { handle: 'fir', unknownSenders: 'hold' }, { version: 0 }),
  )
  const asked = await mustBe<RatersView>(200, name(1, contact('MA@jiangzhou.example')))
  expect(asked.body.raters.map(({ contact: who }) => who?.email).filter(Boolean)).toEqual([
    'ma@jiangzhou.example',
  ])
  // Named again they are who they were, and no second mail goes out.
  await mustBe(200, name(2, contact('ma@jiangzhou.example')))
  const mails = (await kept('outgoing_mails', 'to_address', 'ma@jiangzhou.example')) as {
    content: string
  }[]
  expect(mails).toHaveLength(1)
  token = /#(\S+)/.exec(mails[0]?.content ?? '')?.[1] ?? ''
  expect(token.length).toBeGreaterThan(20)
  const { body } = await fir.owner.get<{ items: OutgoingMailView[] }>('/v1/outgoing-mails')
  expect(body.items.map(({ kind }) => kind)).toContain('rating')
  expect(JSON.stringify(body)).not.toContain(token)
})

test('links that are forged, of another kind or taken back are all as unknown', async () => {
  const parts = token.split('.')
  const tried = ['x', `${parts[0]}.${parts[1]}.AAAA`, token.slice(0, -2), `${token}A`]
  const answers = await Promise.all(tried.map((each) => open(each)))
  expect(answers.map(({ status }) => status)).toEqual(tried.map(() => 404))
  const elsewhere = await anyone.post<ProblemView>('/v1/survey-links/reading', { token })
  expect(elsewhere.status).toBe(404)

  await mustBe(200, name(3))
  expect((await open()).status).toBe(404)
  await mustBe(200, name(4, contact('lin@jiangzhou.example')))
  const [mail] = await kept('outgoing_mails', 'to_address', 'lin@jiangzhou.example')
  token = /#(\S+)/.exec(String(mail?.['content']))?.[1] ?? ''
})

test('it shows whom it is about and what to look at, nothing of others, and takes a score that may be changed', async () => {
  const { body } = await open()
  expect(body).toMatchObject({ personName: 'worker', score: null, open: true, minRaters: 1 })
  expect(Object.keys(body)).not.toContain('id')
  expect((await rate({ score: '100.5' })).status).toBe(422)
  expect((await rate({ score: '9'.repeat(400) })).status).toBe(422)
  const script = '<script>alert(1)</script>'
  expect((await rate({ score: '70', comment: script })).body).toMatchObject({ score: '70' })
  expect((await rate({ score: '10' })).status).toBe(412)
  expect((await rate({ score: '76', version: 2 })).body).toMatchObject({ score: '76', version: 3 })
})

test('once the review is completed the link shows that it is, and rates no more', async () => {
  await decideOf(fir, 'quarterly_360', {
    'appraisal.weights': { self: '10', peer: '20', superior: '50', customer: '20' },
    'appraisal.missing_group': 'renormalise',
  })
  await mustBe(200, rate({ score: '76', comment: '响应及时', version: 3 }))
  const mine = await fir.owner.get<{ items: { id: string }[] }>('/v1/ratings')
  const path = `/v1/ratings/${mine.body.items[0]?.id}`
  await mustBe(200, fir.owner.put(path, { score: '80' }, { version: 1 }))
  const done = await mustBe<AppraisalView>(
    200,
    fir.owner.post(`/v1/appraisals/${sheet.id}/completion`, undefined, { version: 5 }),
  )
  // (80 × 50 + 76 × 20) ÷ 70 = 78.857…
  expect(done.body.result).toMatchObject({ totalPoints: '78.86', grade: 'pass' })
  expect(done.body.review?.groups.find(({ key }) => key === 'customer')).toMatchObject({
    mean: '76',
    comments: ['响应及时'],
  })
  expect((await open()).body).toMatchObject({ open: false, score: null, comment: '' })
  expect((await rate({ score: '1', version: 2 })).status).toBe(409)
  const written = JSON.stringify((await fir.owner.get('/v1/audit')).body)
  expect(written).not.toContain('响应及时')
})

describe('before a review is due', () => {
  const year = new Date().getUTCFullYear() + 1
  const at = (time: string) => Date.parse(`${year}-${time}+08:00`)
  let house: ReviewHouse

  beforeAll(async () => {
    const peers = await Promise.all(
      ['ann', 'ben', 'cai'].map((who) => bringIn(fir.owner, `${who}@fir.example`, 'engineer')),
    )
    house = { ...fir, lead: fir.owner, hr: fir.owner, worker, peers }
  })

  /** What somebody is told of time that is short or over, the latest first. */
  const toldOf = async (by: Person, ...more: ('aboutId' | 'subject')[]) => {
    await sweepNews(env)
    const { body } = await by.get<NoticePage>('/v1/notices')
    return body.items
      .filter(({ kind }) => /_due$|_missed$|_late$/.test(kind))
      .map((notice) => [notice.kind, ...more.map((key) => notice[key])])
  }
  test('whoever owes a score is reminded once, three days before, and told once that the time is over', async () => {
    const review = await startReview(house, `${year}-Q1`)
    const gone = await bringIn(fir.owner, 'gone@fir.example', 'engineer')
    const leaver = { group: 'peer', personId: gone.personId }
    await mustBe(200, nameAll(fir.owner, review, [...everyoneOf(house), leaver]))
    await mustBe(
      200,
      fir.owner.patch(`/v1/people/${gone.personId}`, { active: false }, { version: 1 }),
    )
    const [ann, ben] = house.peers as [Person, Person]
    await mustBe(200, rateBy(ben, review, '80'))
    const theirs = [(await asked(ann, review))?.id, 'worker']
    const told = () => toldOf(ann, 'aboutId', 'subject')
    await sweepWindows(env, at('03-28T07:59'))
    expect(await told()).toEqual([])
    await Promise.all([sweepWindows(env, at('03-28T08:00')), sweepWindows(env, at('03-28T08:00'))])
    const reminded = ['rating_due', ...theirs]
    expect(await told()).toEqual([reminded])
    await sweepWindows(env, at('03-31T23:59'))
    expect(await told()).toEqual([reminded])
    await sweepWindows(env, at('04-01T08:00'))
    await sweepWindows(env, at('04-01T08:01'))
    expect(await kept('person_news', 'told_id', gone.personId)).toEqual([])
    expect(await told()).toEqual([['rating_missed', ...theirs], reminded])
    // Who gave theirs is left alone; whoever opened it knows that it is not completed.
    expect(await toldOf(ben)).toEqual([])
    const kinds = (await toldOf(fir.owner)).flat().sort()
    expect(kinds).toEqual(['appraisal_due', 'appraisal_late', 'rating_due', 'rating_missed'])
  })

  test('who is missing is named where the count says it already, and never to whom it is about', async () => {
    // Of somebody who appraises others: nobody is told who rates them.
    const manager = await bringIn(fir.owner, 'manager@fir.example', 'manager')
    const review = await startReview({ ...house, worker: manager }, `${year}-Q2`)
    await mustBe(200, nameAll(fir.owner, review, everyoneOf(house)))
    const missing = async (by: Person) =>
      Object.fromEntries(
        (await read(by, review)).review?.groups.map((group) => [group.key, group.missing]) ?? [],
      )
    const peer = ['ann', 'ben', 'cai']
    const all = { self: ['manager'], peer, superior: ['fir owner'], customer: [] }
    expect(await missing(fir.owner)).toEqual(all)
    await mustBe(200, rateBy(house.peers[1] as Person, review, '80'))
    expect(await missing(fir.owner)).toEqual({ ...all, peer: [] })
    expect(await missing(manager)).toEqual({ self: [], peer: [], superior: [], customer: [] })
  })

  test('nobody is told of a review that is completed', async () => {
    const before = await toldOf(fir.owner)
    const full = await rateAll(house, await startReview(house, `${year}-Q3`))
    await mustBe(200, complete(fir.owner, full))
    await sweepWindows(env, at('12-01T08:00'))
    expect(await toldOf(fir.owner)).toHaveLength(before.length + 4)
  })

  test('a review that is put off while it is looked at is told of at its new time', async () => {
    const review = await startReview(house, `${year}-Q4`)
    await mustBe(200, nameAll(fir.owner, review, everyoneOf(house)))
    const [ann] = house.peers as [Person]
    const told = async () => (await toldOf(ann)).length
    const before = await told()
    const putOff = (shard: D1Database) => ({
      prepare: (query: string) => shard.prepare(query),
      batch: async (statements: D1PreparedStatement[]) => {
        await shard
          .prepare('UPDATE appraisals SET remind_at_ms = remind_at_ms + 86400000 WHERE id = ?')
          .bind(review.id)
          .run()
        return shard.batch(statements)
      },
    })
    const meanwhile = {
      SHARD_01: putOff(env.SHARD_01),
      SHARD_02: putOff(env.SHARD_02),
    } as unknown as typeof env
    await sweepWindows(meanwhile, at('12-28T08:00'))
    expect(await told()).toBe(before)
    await sweepWindows(env, at('12-29T08:00'))
    expect(await told()).toBe(before + 1)
  })
})
