import { env, runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { courierFor } from './courier-line'

const UNDER_WAY =
  "SELECT count(*) FROM deliveries WHERE endpoint_id = 'whe_1' AND claimed = 1 AND due_at_ms > 0"
const OF_MESSAGE = "SELECT 1 FROM deliveries WHERE message_id = 'msg_1' AND state = 'delivered'"
const NEWEST = 'SELECT * FROM deliveries ORDER BY created_at_ms DESC, id DESC LIMIT 50'

test.each([
  ['what is under way at an endpoint', UNDER_WAY, 'deliveries_under_way'],
  ['the deliveries of a message', OF_MESSAGE, 'deliveries_by_message'],
  ['the newest deliveries', NEWEST, 'deliveries_by_age'],
])('%s can be found without reading every delivery', async (_, query, index) => {
  const companyId = `com_${crypto.randomUUID()}`
  await courierFor(env, companyId).listEndpoints()
  const plan = await runInDurableObject(env.COURIER.getByName(companyId), (_, { storage }) =>
    storage.sql.exec<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`).toArray(),
  )
  expect(plan.map(({ detail }) => detail).join()).toContain(index)
})
