import type { PayeeView } from '@bylaw/contract'
import { expect, test, vi } from 'vitest'
import { inKeys } from '../on-screen.fixture'
import { LastPay } from './last-pay'

vi.mock('../shell/go', () => ({ Go: ({ children }: { children: string }) => children }))

const payee = (personName: string, state: string | null, leftOut: boolean) =>
  ({
    ...{ personId: personName, personName, leftOut },
    lastPay: state === null ? null : { leavingId: 'lvg_1', state, paidOn: null },
  }) as unknown as PayeeView

test('whom the payment leaves out or pays otherwise than their hand-over says is named, with why', () => {
  const shown = inKeys(
    <LastPay
      payees={[
        payee('Ann', 'waits', true),
        payee('Ben', 'waits', false),
        payee('Cat', 'ready', true),
        payee('Dan', 'ready', false),
        payee('Eve', 'paid', false),
        payee('Fay', null, false),
      ]}
    />,
  )
  const names = shown
    .split('payout.last_pay_')
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('<')), /[A-Z][a-z]{2}/.exec(part)?.[0]])
  expect(names).toEqual([
    ['waits', 'Ann'],
    ['named', 'Ben'],
    ['not_named', 'Cat'],
    ['ready', 'Dan'],
  ])
  expect(shown).not.toMatch(/Eve|Fay/)
  expect(inKeys(<LastPay payees={[payee('Eve', 'paid', false)]} />)).toBe('')
})
