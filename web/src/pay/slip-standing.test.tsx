import type { PaySlipView } from '@bylaw/contract'
import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { SlipStanding } from './slip-standing'

vi.mock('../i18n/use-words', () => ({ useWords: () => (key: string) => key }))
vi.mock('../shell/go', () => ({ Go: ({ href }: { href: string }) => <a href={href}>go</a> }))
vi.mock('./given-back', () => ({ GivenBack: () => null }))
vi.mock('./correct-month', () => ({
  CorrectMonth: ({ month }: { month: string }) => <a href={`/correct/${month}`}>correct</a>,
}))
vi.mock('../shell/company', () => ({
  useMay: () => () => true,
  usePlace: () => ({ language: 'zh' }),
}))

const shown = (slip: object) =>
  renderToStaticMarkup(
    <MantineProvider>
      <SlipStanding
        slip={
          {
            row: {
              ...{ id: 'slp_1', personId: 'per_1', month: '2026-10' },
              ...{ payable: { amount: '300.00', currency: 'CNY' } },
              correction: { n: 1, paidWith: 'next' },
            },
            ...{ toGiveBack: null, settled: null, noLaterPay: false, ...slip },
          } as unknown as PaySlipView
        }
      />
    </MantineProvider>,
  )

test('a correction that was left to later pay says that none comes, and the way to pay it', () => {
  expect(shown({})).toContain('correction.slip_next')
  const left = shown({ noLaterPay: true })
  expect(left).toContain('correction.slip_no_later')
  expect(left).not.toContain('correction.slip_next')
  expect(left).toContain('/correct/2026-10')
})

test('what another run settled leads to the slip that settled it', () => {
  const settled = {
    ...{ slipId: 'slp_2', month: '2026-11', correction: null, apart: null, givenBack: [] },
  }
  expect(shown({ settled })).toContain('/pay/slips/slp_2')
  expect(shown({ settled: { ...settled, slipId: null } })).not.toContain('/pay/slips/')
})
