import type { NewResignation } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { resign } from './queries'
import { resignWords } from './resign-words'
import { leavingWords } from './words'

/** One’s own letter of resignation. */
export function ResignDialog({ close }: { readonly close: () => void }) {
  const t = useWords(leavingWords)
  const r = useWords(resignWords)
  const { zone } = usePlace()
  const router = useRouter()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [letter, setLetter] = useState('')
  const [wants, setWants] = useState('')
  const send = useChange({
    change: (wish: NewResignation, command) => resign(wish, command),
    refresh: [['leavings']],
    done: ({ id }) => router.history.push(`/leaving/${id}`),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (letter.trim() !== '')
      send.mutate({ letter: letter.trim(), wantsLastDay: wants === '' ? null : wants })
  }
  return (
    <Dialog close={close} size="lg" title={t('leaving.resign')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{r('leaving.resign_hint')}</p>
        <Textarea
          label={t('leaving.letter_text')}
          autosize
          minRows={5}
          maxLength={4_000}
          value={letter}
          onChange={(event) => setLetter(event.currentTarget.value)}
        />
        <DateField
          label={t('leaving.wants_label')}
          description={r('leaving.wants_hint')}
          value={wants}
          min={today}
          error={fieldErrors(send.error)['wantsLastDay']}
          change={setWants}
        />
        <ProblemNote error={send.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={letter.trim() === ''} loading={send.isPending}>
            {r('leaving.resign_send')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
