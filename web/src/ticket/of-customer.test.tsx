import { expect, test, vi } from 'vitest'
import { inChinese } from '../on-screen.fixture'
import { OfContact, OfCustomer } from './of-customer'

const reader = vi.hoisted(() => ({ mayRead: true }))
const BOOK = {
  customer: { level: 'key' },
  contracts: [
    { name: '2025 年维保', inForce: false },
    { name: '2026 年维保', inForce: true },
  ],
  contacts: [
    { id: 'con_1', personId: 'per_1', name: '马骏', phone: '0571-8888 1111' },
    { id: 'con_2', personId: 'per_2', name: '马骏', phone: '0571-8888 2222' },
    { id: 'con_3', personId: null, name: '马骏', phone: '0571-8888 3333' },
  ],
}
vi.mock('../calls/record-call', () => ({
  RecordCall: ({ wish }: { wish: object }) => (reader.mayRead ? JSON.stringify(wish) : null),
}))
vi.mock('../shell/company', () => ({ useMay: () => () => reader.mayRead }))
vi.mock('../shell/go', () => ({
  Go: ({ href, children }: { href: string; children: string }) => <a href={href}>{children}</a>,
}))
vi.mock('@tanstack/react-query', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ enabled }: { enabled: boolean }) => ({ data: enabled ? BOOK : undefined }),
}))

const row = { customerId: 'cus_1', customerName: '海光电子' } as Parameters<
  typeof OfCustomer
>[0]['row']
const customer = () => inChinese(<OfCustomer row={row}>{null}</OfCustomer>)
const contact = () =>
  inChinese(
    <OfContact
      ticketId="tkt_1"
      customerId="cus_1"
      contact={{ personId: 'per_2', personName: '马骏' }}
    />,
  )

test('beside a ticket stands by what its customer is served, and how its contact is rung', () => {
  reader.mayRead = true
  expect(customer()).toContain('重点客户 · 2026 年维保')
  // A namesake’s number is not theirs.
  expect(contact()).toContain('<a href="tel:057188882222">0571-8888 2222</a>')
  expect(contact()).not.toContain('1111')
  // Nor is the call that is put on record.
  expect(contact()).toContain(
    '{&quot;ticketId&quot;:&quot;tkt_1&quot;,&quot;contactId&quot;:&quot;con_2&quot;}',
  )
})

test('whoever may not read customers sees the names alone', () => {
  reader.mayRead = false
  expect([customer(), contact()]).toEqual(['海光电子', '马骏'])
})
