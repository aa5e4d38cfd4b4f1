import type { DayAttempt } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { REACHING, takeAttemptBack } from './reach-queries'
import { reachWords } from './reach-words'

/** Takes an attempt back that was written down by mistake, with the reason that stays beside it. */
export function TakeBackAttempt({ attempt: { id } }: { readonly attempt: DayAttempt }) {
  const t = useWords(reachWords)
  const [asking, ask] = useState(false)
  const [reason, setReason] = useState('')
  const takeBack = useChange({
    change: (why: string, command) => takeAttemptBack(id, why, command),
    refresh: REACHING,
    done: () => ask(false),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') takeBack.mutate(reason.trim())
  }
  if (!asking)
    return (
      <Button size="compact-xs" variant="default" onClick={() => ask(true)}>
        {t('reach.take_back')}
      </Button>
    )
  return (
    <form className="form reach-take-back" onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('reach.take_back_reason')}
        description={t('reach.take_back_hint')}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemNote error={takeBack.error} />
      <FormButtons close={() => ask(false)}>
        <Button type="submit" disabled={reason.trim() === ''} loading={takeBack.isPending}>
          {t('reach.take_back')}
        </Button>
      </FormButtons>
    </form>
  )
}
