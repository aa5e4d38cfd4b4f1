import type { TripVerdict } from '@bylaw/contract'
import { Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { fieldErrors } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import type { ActProps } from './act-dialog'
import { isAmount } from './model'
import { ReasonField, TurnForm, useTurn } from './turn-form'
import { tripWords } from './words'

/** Approves a trip with its means and its advance, or says why not. */
export function DecideDialog({ of, close }: ActProps) {
  const t = useWords(tripWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [verdict, setVerdict] = useState<TripVerdict['verdict']>('approved')
  const [advance, setAdvance] = useState(of.advance.wanted?.amount ?? '')
  const [extraAgreed, agree] = useState(false)
  const [reason, setReason] = useState('')
  const change = useTurn(of, 'verdict', close)
  const approves = verdict === 'approved'
  return (
    <TurnForm
      title={t('trip.decide')}
      hint={t(of.late ? 'trip.decide_late_hint' : 'trip.decide_hint')}
      act={t(approves ? 'trip.approve' : 'trip.decline')}
      close={close}
      wish={verdictFrom(verdict, advance.trim(), extraAgreed, reason.trim())}
      change={change}
    >
      <SegmentedControl
        aria-label={t('trip.decide')}
        value={verdict}
        onChange={(next) => setVerdict(next === 'approved' ? 'approved' : 'declined')}
        data={[
          { value: 'approved', label: t('trip.approve') },
          { value: 'declined', label: t('trip.decline') },
        ]}
      />
      {approves && of.advance.wanted ? (
        <TextInput
          label={t('trip.advance')}
          inputMode="decimal"
          value={advance}
          error={fieldErrors(change.error)['advance']}
          onChange={(event) => setAdvance(event.currentTarget.value)}
        />
      ) : null}
      {approves && of.isNewEmployee && of.from >= today ? (
        <Checkbox
          label={t('trip.extra')}
          checked={extraAgreed}
          onChange={(event) => agree(event.currentTarget.checked)}
        />
      ) : null}
      {approves ? null : <ReasonField value={reason} change={setReason} />}
    </TurnForm>
  )
}

function verdictFrom(
  verdict: TripVerdict['verdict'],
  advance: string,
  extraAgreed: boolean,
  reason: string,
): TripVerdict | undefined {
  if (verdict === 'declined') return reason === '' ? undefined : { verdict, reason }
  if (advance !== '' && !isAmount(advance)) return undefined
  return { verdict, advance: advance === '' ? null : advance, extraAgreed }
}
