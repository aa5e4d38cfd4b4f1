import { env } from 'cloudflare:test'
import type { SurveyView } from '@bylaw/contract'
import { expect } from 'vitest'
import { postGoesOut } from '../../mail/mail-under-test'
import { askCustomers } from '../../surveys/ask-customers'
import { mustBe } from '../front-door'
import { ask, type List } from '../story'
import type { House } from './house'

const DAY_MS = 86_400_000

/** The customer is asked about a closing three days after it, not before, and answers once. */
export async function surveyed(stage: House, ticketId: string, score: number): Promise<void> {
  const { manager, contact } = stage
  const path = `/v1/tickets/${ticketId}` as const
  const standing = async () => {
    const [survey] = (await ask<List<SurveyView>>(manager, `${path}/surveys`)).items
    return [survey?.state, survey?.because?.zh ?? null]
  }
  await postGoesOut(stage)
  for (const days of [0, 1, 2]) await askCustomers(env, Date.now() + days * DAY_MS)
  expect(await standing()).toEqual(['waiting', null])
  // At ten in the morning of each day from then on: the desk is closed at weekends.
  const morning = Date.parse(`${new Date().toISOString().slice(0, 10)}T02:00:00Z`)
  for (const days of [4, 5, 6, 7, 8]) await askCustomers(env, morning + days * DAY_MS)
  expect(await standing()).toEqual(['asked', null])
  await mustBe(200, contact.post(`${path}/survey`, { score, comment: '很快' }))
  expect((await contact.post(`${path}/survey`, { score: 1 })).status).toBe(409)
}
