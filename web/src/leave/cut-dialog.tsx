import type { HalfDay, LeaveReturn, LeaveView } from '@bylaw/contract'
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { cutShort, LEAVE } from './queries'
import { leaveWords } from './words'

/** Cuts leave short: since which half day the person is back, and why. */
export function CutDialog({ of, close }: { readonly of: LeaveView; readonly close: () => void }) {
  const t = useWords(leaveWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [on, setOn] = useState(today)
  const [half, choose] = useState<HalfDay>('morning')
  const [text, setText] = useState('')
  const reason = text.trim()
  const cut = useChange({
    change: (wish: LeaveReturn, command) => cutShort(of, wish, command),
    refresh: LEAVE,
    done: close,
  })
  const wrong = fieldErrors(cut.error)
  const isWhole = on !== '' && reason !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) cut.mutate({ on, half, reason })
  }
  return (
    <Dialog close={close} title={t('leave.cut_short')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('leave.cut_lead')}</p>
        <DateField
          label={t('leave.back_on')}
          value={on}
          min={of.from}
          max={today}
          error={wrong['on']}
          change={setOn}
        />
        <SegmentedControl
          aria-label={t('leave.back_half')}
          value={half}
          onChange={(next) => choose(next as HalfDay)}
          data={(['morning', 'afternoon'] as const).map((value) => ({
            value,
            label: t(`leave.${value}`),
          }))}
        />
        <TextInput
          label={t('leave.cut_reason')}
          maxLength={300}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={cut.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isWhole} loading={cut.isPending}>
            {t('leave.cut_short')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
