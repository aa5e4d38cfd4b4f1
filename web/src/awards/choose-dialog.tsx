import type { AwardChoice, AwardView } from '@bylaw/contract'
import { Button, Checkbox, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { chooseWinners } from './queries'
import { awardWords } from './words'

interface ChooseDialogProps {
  readonly award: AwardView
  readonly close: () => void
}

/** Settles a tie for the last seat among those who are tied, with a reason. */
export function ChooseDialog({ award, close }: ChooseDialogProps) {
  const t = useWords(awardWords)
  const [personIds, choose] = useState<string[]>([])
  const [text, setText] = useState('')
  const save = useChange({
    change: (wish: AwardChoice, command) => chooseWinners(award, wish, command),
    refresh: [['awards']],
    done: close,
  })
  const { room, people } = award.tied ?? { room: 0, people: [] }
  const isComplete = personIds.length === room && text.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete) save.mutate({ personIds, text: text.trim() })
  }
  return (
    <Dialog close={close} title={t('award.choose_title', { room })}>
      <form className="form" onSubmit={submit}>
        <Checkbox.Group label={t('award.choose_among')} value={personIds} onChange={choose}>
          <div className="award-choices">
            {people.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea
          label={t('award.reason')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={save.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isComplete} loading={save.isPending}>
            {t('award.choose')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
