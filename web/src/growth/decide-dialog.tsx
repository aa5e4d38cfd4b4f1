import type { PromotionDecision, PromotionView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { CHANGED, decidePromotion } from './queries'
import { growthWords } from './words'

interface DecideDialogProps {
  readonly promotion: PromotionView
  readonly close: () => void
}

/** Approves a level or declines it. */
export function DecideDialog({ promotion, close }: DecideDialogProps) {
  const t = useWords(growthWords)
  const [text, setText] = useState('')
  const reason = text.trim()
  const decide = useChange({
    change: (wish: PromotionDecision, command) => decidePromotion(promotion, wish, command),
    refresh: CHANGED,
    done: close,
  })
  const say = (approved: boolean) =>
    decide.mutate(reason === '' ? { approved } : { approved, reason })
  const { person, toLevel, exception } = promotion
  return (
    <Dialog close={close} title={t('growth.decide_title', { name: person.name, level: toLevel })}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          say(true)
        }}
      >
        {exception === null ? null : (
          <p className="notice">{t('growth.excepted', { reason: exception })}</p>
        )}
        <Textarea
          label={t('growth.decide_reason')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={decide.error} />
        <FormButtons close={close}>
          <Button
            variant="default"
            disabled={reason === ''}
            loading={decide.isPending}
            onClick={() => say(false)}
          >
            {t('growth.decline')}
          </Button>
          <Button type="submit" loading={decide.isPending}>
            {t('growth.approve')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
