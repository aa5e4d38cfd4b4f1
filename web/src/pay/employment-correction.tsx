import type { EmploymentCorrection, EmploymentView } from '@bylaw/contract'
import { Button, Checkbox, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { writtenDay } from '../format/written-day'
import { NotMet, notMetIn } from '../growth/not-met'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import {
  type EmploymentDraft,
  EmploymentFields,
  employmentDraft,
  employmentFrom,
} from './employment-fields'
import { correctEmployment } from './queries'
import { payWords } from './words'

interface EmploymentCorrectionProps {
  readonly employment: EmploymentView
  readonly close: () => void
}

/** Puts an employment right, or takes it away; with a reason that stays. */
export function EmploymentCorrectionForm({ employment, close }: EmploymentCorrectionProps) {
  const t = useWords(payWords)
  const { language } = usePlace()
  const [draft, setDraft] = useState<EmploymentDraft>(() => employmentDraft(employment))
  const [isTakenAway, takeAway] = useState(false)
  const [reason, setReason] = useState('')
  const correct = useChange({
    change: (wish: EmploymentCorrection, command) => correctEmployment(employment, wish, command),
    refresh: [['pay', 'employments', employment.personId]],
    done: close,
  })
  const instead = employmentFrom(draft)
  const lacks = notMetIn(correct.error)
  const isComplete = reason.trim() !== '' && (isTakenAway || instead !== undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete)
      correct.mutate({ instead: isTakenAway ? null : (instead ?? null), reason: reason.trim() })
  }
  return (
    <form className="form employment-correction" onSubmit={submit}>
      <h3 className="employment-correction-title">
        {t('pay.correct_from', { day: writtenDay(employment.from, language) })}
      </h3>
      <Checkbox
        label={t('pay.take_away')}
        checked={isTakenAway}
        onChange={(event) => takeAway(event.currentTarget.checked)}
      />
      {isTakenAway ? null : (
        <EmploymentFields draft={draft} wrong={fieldErrors(correct.error)} change={setDraft} />
      )}
      <Textarea
        label={t('pay.correction_reason')}
        autosize
        minRows={2}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {lacks ? <NotMet of={lacks} /> : <ProblemNote error={correct.error} />}
      <FormButtons close={close}>
        <Button type="submit" disabled={!isComplete} loading={correct.isPending}>
          {t('pay.correct')}
        </Button>
      </FormButtons>
    </form>
  )
}
