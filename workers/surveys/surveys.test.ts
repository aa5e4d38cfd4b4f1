import { env } from 'cloudflare:workers'
import type {
  AppraisalView,
  CustomerView,
  DraftView,
  NoticePage,
  OutgoingMailView,
  ProblemView,
  RuleSetSummary,
  RuleSetView,
  SatisfactionView,
  SurveyForm,
  SurveyView,
  TicketChanged,
} from '@bylaw/contract'
import { beforeAll, expect, test, vi } from 'vitest'
import { anyone, type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { decideAll } from '../journeys/paying-company'
import { choose, type List, postGoesOut, secretIn } from '../mail/mail-under-test'
import { sendMails } from '../mail/send-mails'
import { outcomesAccepted, pass, step } from '../rulebook/drafts/drafting-under-test'
import { askCustomers } from './ask-customers'

const DAY_MS = 86_400_000

let ours: Company
let engineer: Person
let contact: Person
let customerId: string

/** Asked three days after closing, reminded after three more, for a fortnight; 1 to 5, 2 is low. */
beforeAll(async () => {
  ours = await signUp('survey-ours', { packs: ['R05', 'R19'] })
  engineer = await ours.as('engineer')
  const wish = { name: '海光电子', level: 'key' }
  customerId = (await mustBe<CustomerView>(201, ours.owner.post('/v1/customers', wish))).body.id
  contact = await ours.contactOf(customerId)
  await choose(ours, 'survey-ours', 'hold')
  await decideAll(ours.owner, 'survey', {
    'survey.after': { count: 3, unit: 'days' },
    'survey.scale': { lowest: 1, highest: 5, satisfiedFrom: 4 },
    'survey.least_answers': 1,
  })
  await tellOfLowMarks()
  // The desk has met the manager: the minute's sweep would see to it.
  await mustBe(200, (await ours.as('manager')).get('/v1/notices'))
}, 60_000)

/** No text says who is told of a low mark: the company writes it down. */
async function tellOfLowMarks(): Promise<void> {
  const { body } = await ours.owner.get<List<RuleSetSummary>>('/v1/rule-sets')
  const id = body.items.find(({ kind }) => kind === 'survey')?.id
  const ruleSet = await mustBe<RuleSetView>(200, ours.owner.get(`/v1/rule-sets/${id}`))
  const further = [{ key: 'speed', ask: { zh: '响应是否及时？', en: 'Were we quick?' } }]
  const low = { upTo: 2, tell: ['assignee', 'manager'] }
  const rules = { ...(ruleSet.body.rules as object), further, low, onlyWhenOpen: false }
  const { version } = ruleSet.body.summary
  const [lead, manager] = [await ours.as('lead'), await ours.as('manager')]
  const wish = { content: rules, note: '低分通知' }
  const draft = await mustBe<DraftView>(
    201,
    lead.post(`/v1/rule-sets/${id}/drafts`, wish, { version }),
  )
  const ready = await outcomesAccepted(lead, draft.body)
  const submitted = await mustBe<DraftView>(200, step(lead, ready, 'submission'))
  await mustBe(200, pass(ours.owner, (await pass(manager, submitted.body)).body))
}

const opened = async (subject: string): Promise<string> => {
  const wish = { subject, description: '……', priority: 'normal', channel: 'web' }
  return (await mustBe<TicketChanged>(201, contact.post('/v1/tickets', wish))).body.ticketId
}

/** A step on a ticket as it stands. */
async function does(by: Person, ticketId: string, what: string, json?: object): Promise<void> {
  const path = `/v1/tickets/${ticketId}`
  const { body } = await by.get<{ row: { version: number } }>(path)
  const { version } = body.row
  await mustBe(200, by.post(`${path}/${what}`, json, { version }))
}

async function closed(subject: string): Promise<string> {
  const ticketId = await opened(subject)
  await does(engineer, ticketId, 'taking')
  await does(engineer, ticketId, 'solution', { summary: '已修复', steps: ['重启'] })
  await does(contact, ticketId, 'confirmation', { outcome: 'confirmed' })
  await noted()
  return ticketId
}

/** What happened arrives in the shard, and is looked at a first time. */
async function noted(): Promise<void> {
  await postGoesOut(ours)
  await askCustomers(env, Date.now() + 1_000)
}

const daysOn = async (days: number): Promise<void> => {
  // Twice: a second host that looks at the same time asks nobody again.
  for (const ms of [0, 1]) await askCustomers(env, Date.now() + days * DAY_MS + ms)
  await sendMails(env, Date.now() + days * DAY_MS + 2)
}

const mails = async (ticketId: string): Promise<OutgoingMailView[]> =>
  (await ours.owner.get<List<OutgoingMailView>>('/v1/outgoing-mails?limit=200')).body.items.filter(
    (mail) => mail.kind === 'survey' && mail.ticketId === ticketId,
  )
const surveysOf = async (ticketId: string): Promise<SurveyView[]> =>
  (await mustBe<List<SurveyView>>(200, engineer.get(`/v1/tickets/${ticketId}/surveys`))).body.items
const answer = (token: string, wish: object) =>
  anyone.post<SurveyForm & ProblemView>('/v1/survey-links/answer', { token, ...wish })

test('a closing is asked about once, by a link that needs no account, and answered once', async () => {
  const ticketId = await closed('泵不转')
  expect((await surveysOf(ticketId))[0]).toMatchObject({ state: 'waiting' })
  expect(await mails(ticketId)).toEqual([])
  await daysOn(4)
  const [mail, ...others] = await mails(ticketId)
  expect([mail?.state, mail?.toAddress, others]).toEqual(['sent', contact.email, []])
  const token = await secretIn(ours, mail)
  expect([mail?.content.includes('#…'), mail?.content.includes(token)]).toEqual([true, false])
  const { body } = await mustBe<SurveyForm>(200, anyone.post('/v1/survey-links/reading', { token }))
  expect(body).toMatchObject({
    companyName: 'survey-ours Ltd',
    subject: '泵不转',
    scale: { lowest: 1, highest: 5 },
    questions: [{ key: 'speed' }],
    reply: null,
  })
  const stray = await answer(token, { score: 6, marks: { speed: 0, taste: 3 } })
  expect(stray.body.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/score', 'off_scale'],
    ['/marks/speed', 'off_scale'],
    ['/marks/taste', 'not_asked'],
  ])
  const both = await Promise.all([5, 4].map((score) => answer(token, { score, comment: '很快' })))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const [survey] = await surveysOf(ticketId)
  expect(survey).toMatchObject({
    state: 'answered',
    personId: engineer.personId,
    low: false,
    reply: { comment: '很快' },
  })
  const undone = await Promise.allSettled(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard.prepare('UPDATE surveys SET score = 1 WHERE ticket_id = ?').bind(ticketId).run(),
    ),
  )
  expect(undone.map(({ status }) => status)).toContain('rejected')
  await daysOn(8)
  expect(await mails(ticketId)).toHaveLength(1)
})

test('who says nothing is reminded once, and the link ends when the rules say', async () => {
  const ticketId = await closed('风机异响')
  await daysOn(4)
  await daysOn(8)
  await daysOn(12)
  const sent = await mails(ticketId)
  expect(sent).toHaveLength(2)
  const token = await secretIn(ours, sent.at(-1))
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 19 * DAY_MS })
  try {
    expect((await answer(token, { score: 5 })).status).toBe(404)
  } finally {
    vi.useRealTimers()
  }
  expect((await answer(`${token}x`, { score: 5 })).status).toBe(404)
})

test('a ticket opened again is not asked about; closed again, it is another closing', async () => {
  const ticketId = await closed('阀门漏水')
  await does(contact, ticketId, 'reopening', { reason: '又漏了' })
  await noted()
  await daysOn(4)
  expect(await mails(ticketId)).toEqual([])
  expect((await surveysOf(ticketId))[0]).toMatchObject({ state: 'not_asked' })
  await does(engineer, ticketId, 'closure', { outcome: '已更换' })
  await noted()
  await daysOn(4)
  expect(await mails(ticketId)).toHaveLength(1)
  expect(await surveysOf(ticketId)).toHaveLength(2)
})

test('the portal rates the same closing before any mail; a low mark is told at once, and once', async () => {
  const ticketId = await closed('屏幕不亮')
  const path = `/v1/tickets/${ticketId}/survey`
  await mustBe<SurveyForm>(200, contact.get(path))
  await mustBe(200, contact.post(path, { score: 2, marks: { speed: 1 }, comment: '等了三天' }))
  expect((await contact.post(path, { score: 5 })).status).toBe(409)
  expect((await engineer.post(path, { score: 5 })).status).toBe(403)
  for (const _ of [1, 2]) await daysOn(4)
  expect(await mails(ticketId)).toEqual([])
  const manager = await ours.as('manager')
  for (const told of [engineer, manager]) {
    const { body } = await mustBe<NoticePage>(200, told.get('/v1/notices'))
    expect(body.items.filter(({ kind }) => kind === 'low_mark')).toMatchObject([
      { ticketId, what: { en: 'The customer gave 2 of 5' } },
    ])
  }
  const low = await ours.owner.get<List<SurveyView>>('/v1/surveys?only=low')
  expect(low.body.items).toMatchObject([{ ticketId, reply: { score: 2 } }])
})

test('a person’s satisfaction is what their customers answered, with its trace', async () => {
  const read = async (by: Person, query = '') =>
    (await mustBe<SatisfactionView>(200, by.get(`/v1/satisfaction${query}`))).body
  const all = await read(ours.owner)
  expect(all).toMatchObject({ asked: 4, answers: 2, satisfied: 1, satisfiedPercent: '50.00' })
  expect(all.explanation?.trace.of?.map(({ value }) => value)).toContain(1)
  expect(await read(engineer)).toEqual(all)
  const lead = await ours.as('lead')
  expect(await read(lead, `?personId=${lead.personId}`)).toMatchObject({ asked: 0, answers: 0 })
  expect(await read(ours.owner, '?from=2031-01-01')).toMatchObject({ asked: 0 })
  const period = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
  const wish = { personId: engineer.personId, period }
  const sheet = await mustBe<AppraisalView>(201, ours.owner.post('/v1/appraisals', wish))
  expect(sheet.body.satisfaction).toEqual(all)
})

test('whoever does not want to be asked is not asked again', async () => {
  const first = await closed('读数偏高')
  await daysOn(4)
  const token = await secretIn(ours, (await mails(first))[0])
  await mustBe(200, anyone.post('/v1/survey-links/refusal', { token }))
  const second = await closed('读数偏低')
  await daysOn(8)
  expect([await mails(first), await mails(second)].map(({ length }) => length)).toEqual([1, 0])
  expect((await surveysOf(second))[0]?.because?.en).toBe('the customer does not want to be asked')
})

test('another customer’s contact, and another company, find nothing', async () => {
  const ticketId = await closed('门禁失灵')
  const wish = { name: '别家', level: 'standard' }
  const other = await mustBe<CustomerView>(201, ours.owner.post('/v1/customers', wish))
  const stranger = await ours.contactOf(other.body.id)
  const theirs = await signUp('survey-theirs')
  const path = `/v1/tickets/${ticketId}/survey`
  const statuses = [
    await stranger.get(path),
    await stranger.post(path, { score: 1 }),
    await theirs.owner.get(`${path}s`),
  ].map(({ status }) => status)
  expect(statuses).toEqual([404, 404, 404])
  // What the customer said on the telephone is written down under whoever did.
  await mustBe(200, ours.owner.post(path, { score: 4 }))
  const [survey] = await surveysOf(ticketId)
  expect(survey?.reply).toMatchObject({ score: 4, recordedBy: ours.owner.personId })
})
