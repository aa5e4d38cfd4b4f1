import type { PaidWith, PayRunView } from '@bylaw/contract'
import { Button, Radio, Textarea } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { correctionWords } from './correction-words'
import { startCorrection } from './queries'

interface StartCorrectionProps {
  readonly run: PayRunView
  readonly close: () => void
}

/** Starts the correction of an approved month, and goes there. */
export function StartCorrectionDialog({ run, close }: StartCorrectionProps) {
  const t = useWords(correctionWords)
  const router = useRouter()
  const [reason, setReason] = useState('')
  const [paidWith, setPaidWith] = useState<PaidWith>('next')
  const start = useChange({
    change: (wish: Parameters<typeof startCorrection>[1], command) =>
      startCorrection(run.id, wish, command),
    refresh: [['pay']],
    done: ({ id }) => router.history.push(`/pay/runs/${id}`),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') start.mutate({ reason: reason.trim(), paidWith })
  }
  return (
    <Dialog close={close} title={t('correction.start')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('correction.lead')}</p>
        <Textarea
          data-autofocus
          required
          autosize
          minRows={2}
          maxLength={300}
          label={t('correction.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value.replaceAll('\n', ' '))}
        />
        <Radio.Group
          label={t('correction.paid_with')}
          value={paidWith}
          onChange={(next) => setPaidWith(next as PaidWith)}
        >
          <div className="correction-ways">
            <Radio value="next" label={t('correction.next')} />
            <Radio value="own" label={t('correction.own')} description={t('correction.own_hint')} />
          </div>
        </Radio.Group>
        <ProblemNote error={start.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={reason.trim() === ''} loading={start.isPending}>
            {t('correction.start')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
