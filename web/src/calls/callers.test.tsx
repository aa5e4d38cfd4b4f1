import { MantineProvider } from '@mantine/core'
import { expect, test, vi } from 'vitest'
import { inKeys } from '../on-screen.fixture'
import { Callers } from './callers'

const reader = vi.hoisted(() => ({ mayAdd: true, found: [] as object[] }))
vi.mock('../common/marks', () => ({ StateMark: () => null, PriorityMark: () => null }))
vi.mock('../shell/go', () => ({ Go: () => null }))
vi.mock('../shell/company', () => ({ useMay: () => () => reader.mayAdd }))
vi.mock('@tanstack/react-query', async (original) => ({
  ...(await original<object>()),
  useQuery: () => ({ data: reader.found }),
}))

test('of a stranger, only who may add customers is told to add one', () => {
  const told = () =>
    inKeys(
      <Callers
        said={['13800000000']}
        chosen={null}
        only={null}
        choose={() => 0}
        attach={() => 0}
      />,
    )
  expect(told()).toContain('call.none_found<')
  reader.mayAdd = false
  expect(told()).toContain('call.none_found_leave<')
})

test('a call about a ticket is put down to no other customer, nor onto a ticket of theirs', () => {
  const ticket = { id: 'tkt_1', number: 'TS-1', subject: '漏水', state: 'open', priority: 'normal' }
  const caller = { customerName: '海光电子', level: 'key', contact: null, openTickets: [ticket] }
  reader.found = ['cus_1', 'cus_2'].map((customerId) => ({ customerId, ...caller }))
  const offered = (only: string | null) =>
    inKeys(
      <MantineProvider>
        <Callers said={['海光']} chosen={null} only={only} choose={() => 0} attach={() => 0} />
      </MantineProvider>,
    ).match(/call\.(choose|attach)/g)
  expect(offered(null)).toEqual(['call.choose', 'call.attach', 'call.choose', 'call.attach'])
  expect(offered('cus_1')).toEqual(['call.choose', 'call.attach'])
})
