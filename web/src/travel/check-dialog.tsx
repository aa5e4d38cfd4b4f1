import type { ClaimVerdict } from '@bylaw/contract'
import { Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fieldErrors } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import type { ActProps } from './act-dialog'
import { isAmount } from './model'
import { notGoneWords } from './not-gone-words'
import { ReasonField, TurnForm, useTurn } from './turn-form'
import { tripWords } from './words'

interface Draft {
  readonly verdict: ClaimVerdict['verdict']
  readonly subsidy: string
  readonly agreedFares: readonly number[]
  readonly reason: string
}

/** Passes a claim on to finance, with what is agreed to only now; or gives it back. */
export function CheckDialog({ of, close }: ActProps) {
  const t = useWords(tripWords)
  const never = useWords(notGoneWords)
  const [draft, setDraft] = useState<Draft>({
    verdict: 'checked',
    subsidy: '',
    agreedFares: [],
    reason: '',
  })
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const change = useTurn(of, 'claim-verdict', close)
  const passes = draft.verdict === 'checked'
  const pass = of.notGone ? never('not_gone.check_pass') : t('trip.check_pass')
  const unpaid = (of.claim?.fares ?? []).flatMap((fare, index) =>
    of.figures?.fares[index]?.paid === false ? [{ ...fare, index }] : [],
  )
  const needsReason = !passes || draft.subsidy.trim() !== '' || draft.agreedFares.length > 0
  return (
    <TurnForm
      title={of.notGone ? never('not_gone.check') : t('trip.check')}
      act={passes ? pass : t('trip.check_return')}
      close={close}
      wish={verdictFrom(draft)}
      change={change}
    >
      <SegmentedControl
        aria-label={t('trip.check')}
        value={draft.verdict}
        onChange={(next) => set({ verdict: next === 'checked' ? 'checked' : 'returned' })}
        data={[
          { value: 'checked', label: pass },
          { value: 'returned', label: t('trip.check_return') },
        ]}
      />
      {passes && unpaid.length > 0 ? (
        <Checkbox.Group
          label={t('trip.agree_fares')}
          value={draft.agreedFares.map(String)}
          onChange={(next) => set({ agreedFares: next.map(Number) })}
        >
          {unpaid.map(({ index, what, amount }) => (
            <Checkbox
              key={index}
              mt={6}
              value={String(index)}
              label={`${what} · ${amount.amount}`}
            />
          ))}
        </Checkbox.Group>
      ) : null}
      {passes && of.claim?.hostProvides === 'both' ? (
        <TextInput
          label={t('trip.subsidy')}
          inputMode="decimal"
          value={draft.subsidy}
          onChange={(event) => set({ subsidy: event.currentTarget.value })}
        />
      ) : null}
      {needsReason ? (
        <ReasonField value={draft.reason} change={(reason) => set({ reason })} />
      ) : null}
      {fieldErrors(change.error)['reason'] ? (
        <p className="form-text">{fieldErrors(change.error)['reason']}</p>
      ) : null}
    </TurnForm>
  )
}

function verdictFrom({ verdict, agreedFares, ...draft }: Draft): ClaimVerdict | undefined {
  const [subsidy, reason] = [draft.subsidy.trim(), draft.reason.trim()]
  if (verdict === 'returned') return reason === '' ? undefined : { verdict, reason }
  if (subsidy !== '' && !isAmount(subsidy)) return undefined
  if ((subsidy !== '' || agreedFares.length > 0) && reason === '') return undefined
  return {
    verdict,
    subsidy: subsidy === '' ? null : subsidy,
    agreedFares: [...agreedFares],
    reason: reason === '' ? null : reason,
  }
}
