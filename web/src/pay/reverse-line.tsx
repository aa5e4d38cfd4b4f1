import type { PayLineView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { reverseLine } from './queries'
import { payWords } from './words'

interface ReverseLineProps {
  readonly line: PayLineView
  readonly name: string
  readonly close: () => void
}

/** Takes a reward or a penalty back, with the reason that stays on record beside it. */
export function ReverseLineDialog({ line, name, close }: ReverseLineProps) {
  const t = useWords(payWords)
  const { language } = usePlace()
  const [reason, setReason] = useState('')
  const reverse = useChange({
    change: (wish: string, command) => reverseLine(line.id, wish, command),
    refresh: [['pay']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') reverse.mutate(reason.trim())
  }
  return (
    <Dialog close={close} title={t('pay.reverse_line')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">
          {t('pay.reverse_lead', {
            name,
            month: formatMonth(line.month, language),
            reason: line.reason,
          })}
        </p>
        <Textarea
          data-autofocus
          required
          autosize
          minRows={2}
          maxLength={300}
          label={t('pay.reverse_reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value.replaceAll('\n', ' '))}
        />
        <ProblemNote error={reverse.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={reason.trim() === ''} loading={reverse.isPending}>
            {t('pay.reverse_line')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
