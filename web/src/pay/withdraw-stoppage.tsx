import type { StoppageView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { STOPPAGES, withdrawStoppage } from './stoppage-queries'
import { stoppageWords } from './stoppage-words'

interface WithdrawProps {
  readonly stoppage: StoppageView
  readonly close: () => void
}

/** Takes a shutdown back, with the reason that stays on record beside it. */
export function WithdrawStoppageDialog({ stoppage, close }: WithdrawProps) {
  const t = useWords(stoppageWords)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const withdraw = useChange({
    change: (why: string, command) => withdrawStoppage(stoppage, why, command),
    refresh: STOPPAGES,
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') withdraw.mutate(reason.trim())
  }
  return (
    <Dialog close={close} title={t('stoppage.withdraw_title')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">
          {t('stoppage.withdraw_lead', {
            dates: t('stoppage.between', {
              from: formatWholeDate(stoppage.from, language),
              to: formatWholeDate(stoppage.to, language),
            }),
            cause: stoppage.cause,
          })}
        </p>
        <Textarea
          data-autofocus
          required
          autosize
          minRows={2}
          maxLength={300}
          label={t('stoppage.withdraw_reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value.replaceAll('\n', ' '))}
        />
        <ProblemNote error={withdraw.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={reason.trim() === ''} loading={withdraw.isPending}>
            {t('stoppage.withdraw')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
