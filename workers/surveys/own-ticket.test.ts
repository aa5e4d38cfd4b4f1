import { env } from 'cloudflare:workers'
import type { CustomerView, SurveyForm, SurveyView, TicketChanged } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { decideAll } from '../journeys/paying-company'
import { type List, postGoesOut } from '../mail/mail-under-test'
import { askCustomers } from './ask-customers'

let ours: Company
let lead: Person
let contact: Person
beforeAll(async () => {
  ours = await signUp('survey-own', { packs: ['R05', 'R19'] })
  lead = await ours.as('lead')
  const wish = { name: '海光电子', level: 'key' }
  const customer = await mustBe<CustomerView>(201, ours.owner.post('/v1/customers', wish))
  contact = await ours.contactOf(customer.body.id)
  await decideAll(ours.owner, 'survey', {
    'survey.after': { count: 3, unit: 'days' },
    'survey.scale': { lowest: 1, highest: 5, satisfiedFrom: 4 },
    'survey.least_answers': 1,
  })
}, 60_000)

const opened = async (): Promise<string> => {
  const asked = { subject: '无法启动', description: '……', priority: 'normal', channel: 'web' }
  const { body } = await mustBe<TicketChanged>(201, contact.post('/v1/tickets', asked))
  return `/v1/tickets/${body.ticketId}`
}
const does = async (by: Person, path: string, what: string, json?: object): Promise<void> => {
  const { body } = await by.get<{ row: { version: number } }>(path)
  await mustBe(200, by.post(`${path}/${what}`, json, { version: body.row.version }))
}
const noted = async (): Promise<void> => {
  await postGoesOut(ours)
  await askCustomers(env, Date.now() + 1_000)
}

test('nobody writes down how satisfied a customer was with themselves; a colleague does', async () => {
  const path = await opened()
  await does(lead, path, 'taking')
  await does(lead, path, 'solution', { summary: '已修复', steps: ['重启'] })
  await does(contact, path, 'confirmation', { outcome: 'confirmed' })
  await noted()

  expect((await lead.post(`${path}/survey`, { score: 5 })).status).toBe(403)
  await mustBe<SurveyForm>(200, ours.owner.post(`${path}/survey`, { score: 4 }))
})

test('whoever takes a ticket back is not asked how it went', async () => {
  const path = await opened()
  await does(contact, path, 'withdrawal', {})
  await noted()
  const { body } = await mustBe<List<SurveyView>>(200, lead.get(`${path}/surveys`))
  expect(body.items).toMatchObject([{ state: 'not_asked' }])
  expect((await contact.post(`${path}/survey`, { score: 1 })).status).toBe(404)
})

test('nor is anybody of a ticket that went into another, which is asked about itself', async () => {
  const [path, into] = [await opened(), await opened()]
  await does(lead, path, 'merger', { intoId: into.split('/').at(-1) })
  await noted()
  const { body } = await mustBe<List<SurveyView>>(200, lead.get(`${path}/surveys`))
  expect(body.items).toMatchObject([{ state: 'not_asked' }])
})

test.each(['withdrawn', 'merged'])(
  'a colleague’s own word “%s” keeps nobody from being asked',
  async (outcome) => {
    const path = await opened()
    await does(lead, path, 'taking')
    await does(lead, path, 'closure', { outcome })
    await noted()
    const { body } = await mustBe<List<SurveyView>>(200, lead.get(`${path}/surveys`))
    expect(body.items).toMatchObject([{ state: 'waiting' }])
  },
)

test('nor does a customer’s, who confirms with it', async () => {
  const path = await opened()
  await does(lead, path, 'taking')
  await does(lead, path, 'solution', { summary: '已修复', steps: ['重启'] })
  await does(contact, path, 'confirmation', { outcome: 'confirmed', comment: 'withdrawn' })
  await noted()
  const { body } = await mustBe<List<SurveyView>>(200, lead.get(`${path}/surveys`))
  expect(body.items).toMatchObject([{ state: 'waiting' }])
})
