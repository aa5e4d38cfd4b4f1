import { MantineProvider } from '@mantine/core'
import { expect, test, vi } from 'vitest'
import { inKeys } from '../on-screen.fixture'
import { OntoTicket } from './onto-ticket'

const read = vi.hoisted(() => ({ state: 'waiting_customer' }))
vi.mock('../shell/go', () => ({ Go: () => null }))
vi.mock('../common/problem-note', () => ({ fieldErrors: () => ({}), ProblemNote: () => null }))
vi.mock('@tanstack/react-query', async (original) => ({
  ...(await original<object>()),
  useQuery: () => ({ data: { row: { number: 'TS-1', subject: '漏水', state: read.state } } }),
}))

const form = (direction: 'incoming' | 'outgoing', state: string) => {
  read.state = state
  return inKeys(
    <MantineProvider>
      <OntoTicket
        {...{ ticketId: 'tkt_1', isAbout: false, direction, note: '型号 HG-200' }}
        {...{ busy: false, error: undefined, end: () => undefined, leave: () => undefined }}
      />
    </MantineProvider>,
  )
}
const isTicked = (markup: string) => /type="checkbox"[^>]*checked=""/.test(markup)

test('who rings in about what waits for them is taken to answer it, with what was written along', () => {
  const sheet = form('incoming', 'waiting_customer')
  expect(sheet).toContain('call.is_answered<')
  expect(isTicked(sheet)).toBe(true)
  expect(sheet).toMatch(/<textarea[^>]*>型号 HG-200<\/textarea>/)
})

test('what does not wait for them has asked nothing', () => {
  const sheet = form('incoming', 'in_progress')
  expect(sheet).not.toContain('checkbox')
  expect(sheet).not.toContain('<textarea')
})

test('a call of ours answers them only where that is said', () => {
  const sheet = form('outgoing', 'waiting_customer')
  expect(sheet).toContain('call.is_answer<')
  expect(isTicked(sheet)).toBe(false)
})
