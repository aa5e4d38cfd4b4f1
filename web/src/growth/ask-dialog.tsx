import type { GrowthView, NewPromotion } from '@bylaw/contract'
import { Button, NumberInput, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { askPromotion, CHANGED } from './queries'
import { growthWords } from './words'

interface AskDialogProps {
  readonly of: GrowthView
  readonly next: NonNullable<GrowthView['next']>
  readonly close: () => void
}

/** Asks for the next level; whoever proposes one may name another, and why an exception is made. */
export function AskDialog({ of, next, close }: AskDialogProps) {
  const t = useWords(growthWords)
  const [toLevel, setLevel] = useState<number | string>(next.level)
  const [ground, setGround] = useState('')
  const [exception, setException] = useState('')
  const { person, mayExcept } = of
  const needsException = mayExcept && (!next.eligible || toLevel !== next.level)
  const ask = useChange({
    change: (wish: NewPromotion, command) => askPromotion(wish, command),
    refresh: CHANGED,
    done: close,
  })
  const isComplete =
    typeof toLevel === 'number' &&
    ground.trim() !== '' &&
    (!needsException || exception.trim() !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete) return
    const wish = { personId: person.id, toLevel, ground: ground.trim() }
    ask.mutate(needsException ? { ...wish, exception: exception.trim() } : wish)
  }
  return (
    <Dialog
      close={close}
      title={
        mayExcept
          ? t('growth.propose_title', { name: person.name })
          : t('growth.ask_title', { level: next.level })
      }
    >
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('growth.ask_hint')}</p>
        {mayExcept ? (
          <NumberInput
            label={t('growth.to_level')}
            min={next.level}
            max={99}
            allowDecimal={false}
            value={toLevel}
            onChange={setLevel}
          />
        ) : null}
        <Textarea
          label={t('growth.ground')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={ground}
          onChange={(event) => setGround(event.currentTarget.value)}
        />
        {needsException ? (
          <Textarea
            label={t('growth.exception')}
            description={t('growth.exception_hint')}
            autosize
            minRows={2}
            maxLength={2_000}
            value={exception}
            onChange={(event) => setException(event.currentTarget.value)}
          />
        ) : null}
        <ProblemNote error={ask.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isComplete} loading={ask.isPending}>
            {t('growth.send')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
