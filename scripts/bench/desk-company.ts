import type { CustomerView, SessionView } from '@bylaw/contract'
import { callerAt } from '../seed/api'
import type { Shot } from './load'

/** Founds a company that promises times under R05, and gives the request that opens a ticket. */
export async function openTicketOn(address: string): Promise<Shot> {
  const { token } = await callerAt(address).post<SessionView>('/v1/sign-up', 'bench/sign-up', {
    company: { name: '测速公司', zone: 'Asia/Shanghai', language: 'zh', currency: 'CNY' },
    owner: { name: '程速', email: 'owner@bench.example', password: 'bench-four-tall-lanterns' },
    packs: ['R05'],
  })
  const owner = callerAt(address, token)
  const customer = await owner.post<CustomerView>('/v1/customers', 'bench/customer', {
    name: '临江水务',
    level: 'key',
  })
  const wish = {
    subject: '3 号泵房压力表读数异常',
    description: '今天早上起压力表读数忽高忽低，请尽快安排人员到现场检查。',
    priority: 'high',
    channel: 'phone',
    customerId: customer.id,
  }
  return {
    address,
    path: '/v1/tickets',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  }
}
