import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { useWords } from '../i18n/use-words'
import type { BatchAction } from './batch-model'
import { queueWords } from './words'

interface CloseChosenProps {
  /** How many tickets are chosen. */
  readonly count: number
  readonly carryOut: (action: BatchAction) => void
  readonly close: () => void
}

/** Closes several tickets with one outcome, which their customers read. */
export function CloseChosen({ count, carryOut, close }: CloseChosenProps) {
  const t = useWords(queueWords)
  const [text, setText] = useState('')
  const outcome = text.trim()
  return (
    <Dialog close={close} title={t('queue.close_title', { count })} size="md">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (outcome === '') return
          carryOut({ do: 'close', outcome, takenBack: t('queue.close_taken_back') })
          close()
        }}
      >
        <Textarea
          data-autofocus
          label={t('queue.close_outcome')}
          description={t('queue.close_lead')}
          required
          withAsterisk={false}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <FormButtons close={close}>
          <Button type="submit" disabled={outcome === ''}>
            {t('queue.close_title', { count })}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
