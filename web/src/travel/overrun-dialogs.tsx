import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { daysAfter } from '../area/months'
import { DateField } from '../common/date-field'
import { fieldErrors } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import type { ActProps } from './act-dialog'
import { ReasonField, TurnForm, useTurn } from './turn-form'
import { tripWords } from './words'

/** Asks to stay until another day. */
export function OverrunDialog({ of, close }: ActProps) {
  const t = useWords(tripWords)
  const agreed = of.overruns.reduce((last, { decided }) => decided?.agreedUntil ?? last, of.to)
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const change = useTurn(of, 'overruns', close)
  const said = reason.trim()
  return (
    <TurnForm
      title={t('trip.overrun')}
      hint={t('trip.overrun_hint')}
      act={t('trip.overrun')}
      close={close}
      wish={until === '' || said === '' ? undefined : { until, reason: said }}
      change={change}
    >
      <DateField
        label={t('trip.overrun_until')}
        value={until}
        min={daysAfter(agreed, 1)}
        error={fieldErrors(change.error)['until']}
        change={setUntil}
      />
      <ReasonField value={reason} change={setReason} />
    </TurnForm>
  )
}

/** Says up to which day a longer stay is agreed to. */
export function DecideOverrunDialog({ of, close }: ActProps) {
  const t = useWords(tripWords)
  const open = of.overruns.find(({ decided }) => decided === null)
  const [agreedUntil, setAgreed] = useState(open?.until ?? '')
  const [none, setNone] = useState(false)
  const [reason, setReason] = useState('')
  const change = useTurn(of, 'overrun-verdict', close)
  const said = reason.trim()
  const isWhole = said !== '' && (none || agreedUntil !== '')
  return (
    <TurnForm
      title={t('trip.decide_overrun')}
      hint={t('trip.overrun_hint')}
      act={t('trip.decide_overrun')}
      close={close}
      wish={isWhole ? { agreedUntil: none ? null : agreedUntil, reason: said } : undefined}
      change={change}
    >
      {open ? <p className="form-text">{open.reason}</p> : null}
      <DateField
        label={t('trip.agreed_until')}
        value={none ? '' : agreedUntil}
        disabled={none}
        {...(open ? { min: open.from, max: open.until } : {})}
        error={fieldErrors(change.error)['agreedUntil']}
        change={setAgreed}
      />
      <Checkbox
        label={t('trip.agree_none')}
        checked={none}
        onChange={(event) => setNone(event.currentTarget.checked)}
      />
      <ReasonField value={reason} change={setReason} />
    </TurnForm>
  )
}
