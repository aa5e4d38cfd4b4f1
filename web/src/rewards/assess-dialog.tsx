import type { DeedView, SuggestionAssessment, SuggestionEffect } from '@bylaw/contract'
import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { isAmount } from '../pay/model'
import { assessSuggestion, confirmEffect } from './queries'
import { rewardWords } from './words'

interface AssessDialogProps {
  readonly of: DeedView
  readonly close: () => void
}

/** Takes a suggestion up or does not, with a reason either way. */
export function AssessDialog({ of, close }: AssessDialogProps) {
  const t = useWords(rewardWords)
  const [outcome, choose] = useState<string | null>(null)
  const [text, setText] = useState('')
  const assess = useChange({
    change: (wish: SuggestionAssessment, command) => assessSuggestion(of, wish, command),
    refresh: [['rewards']],
    done: close,
  })
  const isWhole = outcome !== null && text.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole)
      assess.mutate({
        outcome: outcome === 'adopted' ? 'adopted' : 'declined',
        text: text.trim(),
      })
  }
  return (
    <Dialog close={close} title={t('reward.assess')}>
      <form className="form" onSubmit={submit}>
        <Radio.Group label={t('reward.outcome')} value={outcome} onChange={choose}>
          <div className="deed-choices">
            <Radio value="adopted" label={t('reward.adopt')} description={t('reward.adopt_hint')} />
            <Radio value="declined" label={t('reward.decline')} />
          </div>
        </Radio.Group>
        <Textarea
          label={t('reward.reason')}
          description={t('reward.reason_hint')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={assess.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isWhole} loading={assess.isPending}>
            {t('reward.assess')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** Confirms that an adopted suggestion works, and what it brought where that is known. */
export function EffectDialog({ of, close }: AssessDialogProps) {
  const t = useWords(rewardWords)
  const [text, setText] = useState('')
  const [benefit, setBenefit] = useState('')
  const confirm = useChange({
    change: (wish: SuggestionEffect, command) => confirmEffect(of, wish, command),
    refresh: [['rewards']],
    done: close,
  })
  const isWrong = benefit.trim() !== '' && !isAmount(benefit)
  const isWhole = text.trim() !== '' && !isWrong
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole)
      confirm.mutate({
        text: text.trim(),
        ...(benefit.trim() === '' ? {} : { benefit: benefit.trim() }),
      })
  }
  return (
    <Dialog close={close} title={t('reward.confirm')}>
      <form className="form" onSubmit={submit}>
        <Textarea
          label={t('reward.effect')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextInput
          label={t('reward.benefit')}
          description={t('reward.benefit_hint')}
          inputMode="decimal"
          autoComplete="off"
          value={benefit}
          error={isWrong ? t('reward.amount_wrong') : undefined}
          onChange={(event) => setBenefit(event.currentTarget.value)}
        />
        <ProblemNote error={confirm.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isWhole} loading={confirm.isPending}>
            {t('reward.confirm')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
