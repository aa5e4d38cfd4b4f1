import type { LeavingView, OverpaidView } from '@bylaw/contract'
import { MantineProvider } from '@mantine/core'
import { expect, test, vi } from 'vitest'
import { inKeys } from '../on-screen.fixture'
import { Overpaid } from './overpaid'

vi.mock('../shell/go', () => ({ Go: () => null }))
vi.mock('../pay/given-back', () => ({ GivenBack: () => null }))
vi.mock('../shell/company', () => ({
  useMay: () => () => true,
  usePlace: () => ({ language: 'zh' }),
}))

const sum = (amount: string) => ({ amount, currency: 'CNY' })
const owes = (slipId: string, open: string): OverpaidView => ({
  ...{ slipId, month: '2026-10', reason: '', mayRecord: true },
  ...{ sum: sum('641.38'), open: sum(open), givenBack: [] },
})
const shown = (...overpaid: OverpaidView[]) =>
  inKeys(
    <MantineProvider>
      <Overpaid of={{ person: { id: 'per_1' }, overpaid } as unknown as LeavingView} />
    </MantineProvider>,
  )

test('what was given back whole has not to be seen to any more', () => {
  const both = shown(owes('slp_1', '541.38'), owes('slp_2', '0.00'))
  expect(both.match(/<li>/g)).toHaveLength(2)
  expect(both.match(/panel-must/g)).toHaveLength(1)
  const settled = shown(owes('slp_2', '0.00'))
  expect(settled).not.toContain('panel-must')
  expect(settled).toContain('leaving.given_back')
})
