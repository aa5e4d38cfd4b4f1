import type { HandOverItem, LeavingView, NewHandOver } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { ColleagueField } from './colleague-field'
import { turn } from './queries'
import { leavingWords } from './words'

interface ItemDialogProps {
  readonly of: LeavingView
  readonly item: HandOverItem
  readonly close: () => void
}

/** Hands an item of the list to a colleague. */
export function HandDialog({ of, item, close }: ItemDialogProps) {
  const t = useWords(leavingWords)
  const language = useLanguage()
  const [toId, choose] = useState('')
  const [note, setNote] = useState('')
  const hand = useEntry(of, close)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = note.trim()
    if (toId !== '')
      hand.mutate({ did: 'handed', item: item.key, toId, ...(said === '' ? {} : { note: said }) })
  }
  return (
    <Dialog
      close={close}
      title={t('leaving.hand_title', { item: inLanguage(item.name, language) })}
    >
      <form className="form" onSubmit={submit}>
        <ColleagueField
          label={t('leaving.item_to')}
          except={of.person.id}
          value={toId}
          change={choose}
        />
        <Textarea
          label={t('leaving.note')}
          description={t('leaving.note_hint')}
          autosize
          minRows={2}
          maxLength={1_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNote error={hand.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={toId === ''} loading={hand.isPending}>
            {t('leaving.hand')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** Returns an item to who handed it, with a reason. */
export function ReturnDialog({ of, item, close }: ItemDialogProps) {
  const t = useWords(leavingWords)
  const language = useLanguage()
  const [note, setNote] = useState('')
  const giveBack = useEntry(of, close)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (note.trim() !== '') giveBack.mutate({ did: 'returned', item: item.key, note: note.trim() })
  }
  return (
    <Dialog
      close={close}
      title={t('leaving.return_title', { item: inLanguage(item.name, language) })}
    >
      <form className="form" onSubmit={submit}>
        <Textarea
          label={t('leaving.why_returned')}
          autosize
          minRows={2}
          maxLength={1_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNote error={giveBack.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={note.trim() === ''} loading={giveBack.isPending}>
            {t('leaving.return')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

const useEntry = (of: LeavingView, done: () => void) =>
  useChange({
    change: (wish: NewHandOver, command) => turn(of, 'entries', wish, command),
    refresh: [['leavings']],
    done,
  })
