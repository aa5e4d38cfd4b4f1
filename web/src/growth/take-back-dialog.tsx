import type { GrowthRecordView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { CHANGED, takeBackRecord } from './queries'
import { growthWords } from './words'

interface TakeBackDialogProps {
  readonly record: GrowthRecordView
  readonly close: () => void
}

/** Says that a record does not count, and why. */
export function TakeBackDialog({ record, close }: TakeBackDialogProps) {
  const t = useWords(growthWords)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const take = useChange({
    change: (said: string, command) => takeBackRecord(record, { reason: said }, command),
    refresh: CHANGED,
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') take.mutate(reason.trim())
  }
  const name = inLanguage(record.name, language)
  return (
    <Dialog close={close} title={t('growth.take_back_title', { name })}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('growth.take_back_hint')}</p>
        <TextInput
          label={t('growth.reason')}
          maxLength={300}
          autoComplete="off"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNote error={take.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={reason.trim() === ''} loading={take.isPending}>
            {t('growth.take_back')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
