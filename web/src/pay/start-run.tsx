import type { PayRunView } from '@bylaw/contract'
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
import { startRun } from './queries'
import { payWords } from './words'

/** Starts the run of a month; each month has one. */
export function StartRunDialog({
  runs,
  close,
}: {
  readonly runs: readonly PayRunView[]
  readonly close: () => void
}) {
  const t = useWords(payWords)
  const router = useRouter()
  const { zone, language } = usePlace()
  const taken = new Set(runs.map(({ month }) => month))
  const [now] = useState(() => Date.now())
  const proposed = lastFullMonth(now, zone)
  // The month to come may be worked out ahead, to see what a change of rules makes of it.
  const months = [monthsAfter(monthOf(now, zone), 1), ...recentMonths(now, zone)]
  const [month, choose] = useState<string | null>(taken.has(proposed) ? null : proposed)
  const start = useChange({
    change: startRun,
    refresh: [['pay']],
    done: ({ id }) => router.history.push(`/pay/runs/${id}`),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (month) start.mutate(month)
  }
  return (
    <Dialog close={close} size="sm" title={t('pay.start')}>
      <form className="form" onSubmit={submit}>
        <Select
          label={t('pay.start_month')}
          allowDeselect={false}
          data={months.map((value) => {
            const name = formatMonth(value, language)
            const exists = taken.has(value)
            return {
              value,
              label: exists ? t('pay.month_has_run', { month: name }) : name,
              disabled: exists,
            }
          })}
          value={month}
          onChange={choose}
        />
        <ProblemNote error={start.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!month} loading={start.isPending}>
            {t('pay.start')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
