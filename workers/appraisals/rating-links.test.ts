import type {
  AppraisalView,
  CustomerView,
  OutgoingMailView,
  ProblemView,
  RatersView,
  RatingFormView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { anyone, bringIn, type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { decideOf, kept } from './reviewing-under-test'

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
