import { env } from 'cloudflare:workers'
import type { AuditEntry, WebhookDeliveryView, WebhookEndpointView } from '@bylaw/contract'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { courierFor } from './courier-line'

let larch: Company
let first = true
beforeEach(async () => {
  vi.stubGlobal('fetch', async () => new Response('ok'))
  if (first) larch = await signUp('larch')
  first = false
})

const ENDPOINTS = '/v1/webhook-endpoints'
const WISH = { url: 'https://crm.example.com/hook', description: 'CRM', types: [] }

const added = async (person: Person) =>
  (await mustBe<WebhookEndpointView>(201, person.post(ENDPOINTS, WISH))).body

/** What was written down of this subject, oldest first. */
const writtenOf = async (subject: string) => {
  const { body } = await larch.owner.get<{ items: AuditEntry[] }>('/v1/audit?limit=200')
  return body.items
    .filter((entry) => entry.subject === subject)
    .map(({ action }) => action)
    .reverse()
}

describe('who administers webhooks is written down', () => {
  test('for everything done to an endpoint, without its secret or address', async () => {
    const { owner } = larch
    const { id, secret } = await added(owner)
    const at = `${ENDPOINTS}/${id}`
    await mustBe(200, owner.patch(at, { description: 'CRM 2' }, { version: 1 }))
    await mustBe(201, owner.post(`${at}/secret`, undefined, { version: 2 }))
    await mustBe(201, owner.post(`${at}/ping`))
    await mustBe(200, owner.call('DELETE', at, { version: 3 }))
    expect(new Set(await writtenOf(id))).toEqual(
      new Set([
        'webhook_endpoint.added',
        'webhook_endpoint.changed',
        'webhook_secret.rotated',
        'webhook_endpoint.pinged',
        'webhook_endpoint.removed',
      ]),
    )
    const { body } = await owner.get('/v1/audit?limit=200')
    expect(JSON.stringify(body)).not.toContain(secret)
    expect(JSON.stringify(body)).not.toContain('crm.example.com')
  })

  test('for a delivery that is repeated', async () => {
    const { owner } = larch
    const { id } = await added(owner)
    await mustBe(201, owner.post(`${ENDPOINTS}/${id}/ping`))
    const { body } = await owner.get<{ items: WebhookDeliveryView[] }>(
      `/v1/webhook-deliveries?endpointId=${id}`,
    )
    const delivery = body.items[0]?.id ?? ''
    await mustBe(201, owner.post(`/v1/webhook-deliveries/${delivery}/redelivery`))
    expect(await writtenOf(delivery)).toEqual(['webhook_delivery.repeated'])
  })

  test('but not for what was refused', async () => {
    const { owner } = larch
    const { id } = await added(owner)
    await mustBe(412, owner.patch(`${ENDPOINTS}/${id}`, { description: 'CRM 2' }, { version: 9 }))
    expect(await writtenOf(id)).toEqual(['webhook_endpoint.added'])
  })
})

test('whoever is no longer a member changes no webhook, though their token is still young', async () => {
  const manager = await larch.as('manager')
  const { id } = await added(larch.owner)
  await mustBe(
    200,
    larch.owner.patch(`/v1/people/${manager.personId}`, { active: false }, { version: 1 }),
  )
  const at = `${ENDPOINTS}/${id}`
  await mustBe(401, manager.post(ENDPOINTS, WISH))
  await mustBe(401, manager.patch(at, { url: 'https://thief.example.com/' }, { version: 1 }))
  await mustBe(401, manager.post(`${at}/secret`, undefined, { version: 1 }))
  const [kept] = (await courierFor(env, larch.companyId).listEndpoints()).filter(
    (endpoint) => endpoint.id === id,
  )
  expect(kept).toMatchObject({ url: WISH.url, version: 1 })
})

test('that someone changed their language is written down', async () => {
  const hr = await larch.as('hr')
  await mustBe(200, hr.patch('/v1/me', { language: 'en' }))
  expect(await writtenOf(hr.personId)).toEqual(['person.language_changed'])
})
