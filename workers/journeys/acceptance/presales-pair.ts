import type { AgreementsView, NewAgreement, PairView } from '@bylaw/contract'
import { mustBe, type Person } from '../front-door'
import { ask } from '../story'
import { type House, house } from './house'

/** The engineer is the first responsible, the colleague the second; the customer’s contact asks. */
export const presalesPair = async () => {
  const stage = await house('R03', async ({ decide, takeProposal }) => {
    await decide('responsibility.answer_within', 30)
    for (const question of [
      ...(['routing.demand', 'routing.capacity', 'routing.order'] as const),
      'routing.pair_exempt',
      'escalation.request',
    ])
      await takeProposal(question)
    await decide('procedure.approval_order', 'in_order')
  })
  const { owner, engineer, colleague, lead, manager, customer } = stage
  for (const each of [engineer, colleague, lead, manager, owner])
    await mustBe(200, each.post('/v1/presence', { presence: 'available', until: null }))
  const pair = { firstId: engineer.personId, secondId: colleague.personId, reason: '分工' }
  const path = `/v1/customers/${customer.id}/responsible` as const
  await mustBe<PairView>(200, owner.put(path, pair, { version: 0 }))
  return stage
}

export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
export const deferral = { kind: 'deferral', until: inHours(3), reason: '正在客户现场' } as const
export const handOver = ({ personId }: Person) => ({
  kind: 'hand_over' as const,
  toId: personId,
  content: '停机排查，日志已收集',
  from: inHours(0),
  scope: '仅三号机组',
})

/** Agreements on one ticket that the first responsible has. */
export async function taken({ open, act, engineer, contact, read }: House) {
  const ticketId = await open({ channel: 'web' }, contact)
  await mustBe(200, act(engineer, ticketId, 'taking'))
  const seen = (by: Person) => ask<AgreementsView>(by, `/v1/tickets/${ticketId}/agreements`)
  const asked = (by: Person, wish: NewAgreement | object) => act(by, ticketId, 'agreements', wish)
  const answered = (by: Person, answer: 'agreed' | 'declined', n: number) =>
    act(by, ticketId, `agreements/${n}/answer`, { answer })
  const owner = async () => (await read(ticketId)).row.assigneeId
  return { ticketId, seen, asked, answered, owner }
}
