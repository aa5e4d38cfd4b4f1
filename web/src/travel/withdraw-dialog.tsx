import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import type { ActProps } from './act-dialog'
import { ReasonField, TurnForm, useTurn } from './turn-form'
import { tripWords } from './words'

/** Takes a trip back, with a reason. */
export function WithdrawDialog({ of, close }: ActProps) {
  const t = useWords(tripWords)
  const [reason, setReason] = useState('')
  const said = reason.trim()
  return (
    <TurnForm
      title={t('trip.withdraw')}
      hint={t('trip.withdraw_hint')}
      act={t('trip.withdraw')}
      close={close}
      wish={said === '' ? undefined : { reason: said }}
      change={useTurn(of, 'withdrawal', close)}
    >
      <ReasonField value={reason} change={setReason} />
    </TurnForm>
  )
}
