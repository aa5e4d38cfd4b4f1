import type { CallView, CustomerView, TicketChanged, TicketView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe, signUp } from '../journeys/front-door'

const HEAD = '电话记录：马骏，1 分钟'
/** As long as what is said in a call can be written down. */
const NOTE = `${'长'.repeat(19_994)}说到这里为止`

test('what was said in a call is on its ticket to the last word, on one that was there and on a new one', async () => {
  const { owner: us } = await signUp('calls-whole')
  const { body: customer } = await mustBe<CustomerView>(
    201,
    us.post('/v1/customers', { name: '海光电子', level: 'key' }),
  )
  const asked = { subject: '漏水', description: '…', priority: 'normal', customerId: customer.id }
  const there = await mustBe<TicketChanged>(
    201,
    us.post('/v1/tickets', { ...asked, channel: 'phone' }),
  )
  const endings = [
    { outcome: 'attached', ticketId: there.body.ticketId },
    { outcome: 'ticket', ...asked },
  ]
  for (const ending of endings) {
    const begun = await mustBe<CallView>(201, us.post('/v1/calls', { callerName: '马骏' }))
    const path = `/v1/calls/${begun.body.id}`
    await mustBe(200, us.patch(path, { note: NOTE }, { version: 1 }))
    const { body } = await mustBe<CallView>(200, us.post(`${path}/ending`, ending, { version: 2 }))
    const ticket = await mustBe<TicketView>(200, us.get(`/v1/tickets/${body.ticketId}`))
    expect(ticket.body.messages.at(-1)?.body).toBe(`${HEAD}\n\n${NOTE}`)
  }
})
