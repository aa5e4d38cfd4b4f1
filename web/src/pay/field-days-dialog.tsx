import type { FieldDaysView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { formatMonth } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { daysTyped, isReady } from './field-days-model'
import { FIELD_DAYS, type FieldDaysWish, sayFieldDays } from './field-days-queries'
import { fieldDaysWords } from './field-days-words'

interface FieldDaysProps {
  readonly month: string
  readonly of: FieldDaysView
  readonly close: () => void
}

/** Says on how many days of a month somebody was on site, or another number than was said before. */
export function FieldDaysDialog({ month, of, close }: FieldDaysProps) {
  const t = useWords(fieldDaysWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const { entry, known, most, personName } = of
  const [days, setDays] = useState('')
  const [reason, setReason] = useState('')
  const saying = useChange({
    change: (wish: FieldDaysWish, command) => sayFieldDays(month, of, wish, command),
    refresh: FIELD_DAYS,
    done: close,
  })
  const ready = isReady(of, days, reason)
  const typed = daysTyped(days, most)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready && typed !== undefined) saying.mutate({ days: typed, reason: reason.trim() })
  }
  const wrong = days !== '' && typed === undefined ? t('field_days.wrong', { most }) : undefined
  const title = entry ? 'field_days.correct_title' : 'field_days.record_title'
  return (
    <Dialog
      close={close}
      title={t(title, { name: personName, month: formatMonth(month, language) })}
    >
      <form className="form" onSubmit={submit}>
        {entry ? (
          <p className="area-lead">
            {t('field_days.days')}
            {common('common.colon')}
            {entry.days}
          </p>
        ) : null}
        <TextInput
          data-autofocus
          required
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          label={t('field_days.days')}
          description={t('field_days.hint', { most })}
          value={days}
          error={wrong ?? fieldErrors(saying.error)['days']}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
        <p className="area-lead">{t('field_days.known', known)}</p>
        {entry ? (
          <TextInput
            required
            maxLength={300}
            label={t('field_days.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        <ProblemNote error={saying.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!ready} loading={saying.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
