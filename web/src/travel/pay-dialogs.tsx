import type { TripSettlement } from '@bylaw/contract'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { MonthSelect } from '../area/month-select'
import { dayOf, monthOf, recentMonths } from '../area/months'
import { DateField } from '../common/date-field'
import { fieldErrors } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import type { ActProps } from './act-dialog'
import { TurnForm, useTurn } from './turn-form'
import { tripWords } from './words'

/** Records on which day the advance was handed out. */
export function AdvanceDialog({ of, close }: ActProps) {
  const t = useWords(tripWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [on, setOn] = useState(today)
  const change = useTurn(of, 'advance', close)
  return (
    <TurnForm
      title={t('trip.pay_advance')}
      act={t('trip.pay_advance')}
      close={close}
      wish={on === '' ? undefined : { on }}
      change={change}
    >
      <DateField
        label={t('trip.paid_on')}
        value={on}
        max={today}
        error={fieldErrors(change.error)['on']}
        change={setOn}
      />
    </TurnForm>
  )
}

/** Settles a trip: with a month’s pay, or by hand. */
export function SettleDialog({ of, close }: ActProps) {
  const t = useWords(tripWords)
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const today = dayOf(now, zone)
  const isOwed = of.balance?.amount.startsWith('-') ?? false
  const nothingLeft = of.balance?.amount === '0.00'
  const [how, setHow] = useState<TripSettlement['how']>(nothingLeft ? 'by_hand' : 'with_pay')
  const [month, setMonth] = useState<string | null>(monthOf(now, zone))
  const [on, setOn] = useState(today)
  const change = useTurn(of, 'settlement', close)
  const wrong = fieldErrors(change.error)
  const wish: TripSettlement | undefined =
    how === 'with_pay'
      ? month === null
        ? undefined
        : { how, month }
      : on === ''
        ? undefined
        : { how, on }
  return (
    <TurnForm
      title={t('trip.settle')}
      hint={t('trip.settle_hint')}
      act={t('trip.settle')}
      close={close}
      wish={wish}
      change={change}
    >
      <SegmentedControl
        aria-label={t('trip.how')}
        value={how}
        onChange={(next) => setHow(next === 'with_pay' ? 'with_pay' : 'by_hand')}
        data={(['with_pay', 'by_hand'] as const).map((value) => ({
          value,
          label: t(`trip.${value}`),
          disabled: value === 'with_pay' && nothingLeft,
        }))}
      />
      {how === 'with_pay' ? (
        <MonthSelect
          label={t('trip.month')}
          months={recentMonths(now, zone).filter((value) => value >= firstMonthOf(of))}
          value={month}
          choose={setMonth}
          error={wrong['month']}
        />
      ) : (
        <DateField
          label={t(isOwed ? 'trip.paid_back_on' : 'trip.paid_on')}
          value={on}
          max={today}
          error={wrong['on']}
          change={setOn}
        />
      )}
    </TurnForm>
  )
}

/** The month of the trip; of one that never was also an earlier one in which the money was handed out. */
function firstMonthOf({ from, notGone, advance: { paidOn } }: ActProps['of']): string {
  return (notGone && paidOn !== null && paidOn < from ? paidOn : from).slice(0, 7)
}
