import { env } from 'cloudflare:workers'
import type { CustomerView, SurveyForm, TicketChanged } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe, type Person, signUp } from '../journeys/front-door'
import { decideAll } from '../journeys/paying-company'
import { postGoesOut } from '../mail/mail-under-test'
import { askCustomers } from './ask-customers'

test('nobody writes down how satisfied a customer was with themselves; a colleague does', async () => {
  const ours = await signUp('survey-own', { packs: ['R05', 'R19'] })
  const lead = await ours.as('lead')
  const wish = { name: '海光电子', level: 'key' }
  const customer = await mustBe<CustomerView>(201, ours.owner.post('/v1/customers', wish))
  const contact = await ours.contactOf(customer.body.id)
  await decideAll(ours.owner, 'survey', {
    'survey.after': { count: 3, unit: 'days' },
    'survey.scale': { lowest: 1, highest: 5, satisfiedFrom: 4 },
    'survey.least_answers': 1,
  })
  const asked = { subject: '无法启动', description: '……', priority: 'normal', channel: 'web' }
  const opened = await mustBe<TicketChanged>(201, contact.post('/v1/tickets', asked))
  const path = `/v1/tickets/${opened.body.ticketId}`
  const does = async (by: Person, what: string, json?: object) => {
    const { body } = await by.get<{ row: { version: number } }>(path)
    await mustBe(200, by.post(`${path}/${what}`, json, { version: body.row.version }))
  }
  await does(lead, 'taking')
  await does(lead, 'solution', { summary: '已修复', steps: ['重启'] })
  await does(contact, 'confirmation', { outcome: 'confirmed' })
  await postGoesOut(ours)
  await askCustomers(env, Date.now() + 1_000)

  expect((await lead.post(`${path}/survey`, { score: 5 })).status).toBe(403)
  await mustBe<SurveyForm>(200, ours.owner.post(`${path}/survey`, { score: 4 }))
})
