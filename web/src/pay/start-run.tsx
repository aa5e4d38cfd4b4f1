import type { NewPayRun, PayRunView } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { lastFullMonth, monthOf, monthsAfter, recentMonths } from '../area/months'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { firstFree, isOfMonth } from './model'
import { startRun } from './queries'
import { type ApartWish, isWhole, WhosePay } from './whose-pay'
import { payWords } from './words'

/** Starts the run of a month, or one for some people before it. */
export function StartRunDialog({
  runs,
  wish,
  close,
}: {
  readonly runs: readonly PayRunView[]
  /** Whose month is to be paid apart and why, where that is known already. */
  readonly wish?:
    | { readonly month: string; readonly personId: string; readonly reason: string }
    | undefined
  readonly close: () => void
}) {
  const t = useWords(payWords)
  const router = useRouter()
  const { zone, language } = usePlace()
  const [apart, choosePeople] = useState<ApartWish | null>(
    wish ? { personIds: [wish.personId], reason: wish.reason } : null,
  )
  const own = runs.filter(isOfMonth)
  // A month that is approved is corrected; before that, as many separate runs as are wanted.
  const taken = new Set(
    own.filter(({ state }) => !apart || state === 'approved').map(({ month }) => month),
  )
  const isTaken = (value: string) => taken.has(value)
  const [now] = useState(() => Date.now())
  const present = monthOf(now, zone)
  const proposed = lastFullMonth(now, zone)
  // The month to come may be worked out ahead, to see what a change of rules makes of it.
  const near = [monthsAfter(present, 1), ...recentMonths(now, zone)]
  const months = wish && !near.includes(wish.month) ? [...near, wish.month] : near
  const [chosen, choose] = useState<string>()
  const wished = chosen ?? wish?.month
  const isFree = wished !== undefined && !isTaken(wished)
  const month = isFree ? wished : wish && !chosen ? null : firstFree(proposed, isTaken, months)
  const start = useChange({
    change: (wish: NewPayRun, command) => startRun(wish, command),
    refresh: [['pay']],
    done: ({ id }) => router.history.push(`/pay/runs/${id}`),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (month && isWhole(apart)) start.mutate({ month, ...(apart ? { apart } : {}) })
  }
  return (
    <Dialog close={close} size="sm" title={t('pay.start')}>
      <form className="form" onSubmit={submit}>
        <Select
          label={t('pay.start_month')}
          allowDeselect={false}
          data={months.map((value) => {
            const name = formatMonth(value, language)
            const exists = isTaken(value)
            return {
              value,
              label: exists ? t('pay.month_has_run', { month: name }) : name,
              disabled: exists,
            }
          })}
          value={month}
          onChange={(value) => choose(value ?? undefined)}
        />
        {months.every(isTaken) ? (
          <p className="panel-note">{t(apart ? 'pay.all_approved' : 'pay.all_have_run')}</p>
        ) : wished && month === null ? (
          <p className="panel-note">
            {t('pay.month_has_run', { month: formatMonth(wished, language) })}
          </p>
        ) : null}
        <WhosePay value={apart} change={choosePeople} />
        <ProblemNote error={start.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!month || !isWhole(apart)} loading={start.isPending}>
            {t('pay.start')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
