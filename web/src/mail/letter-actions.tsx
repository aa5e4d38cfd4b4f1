import type { LetterView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { saveAs } from '../files/save-as'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { mayBeDecided } from './may-be-decided'
import { rawLetter } from './queries'
import { mailWords } from './words'

interface LetterActionsProps {
  readonly letter: LetterView
  readonly accept: () => void
  readonly add: () => void
  /** Puts it away. */
  readonly dismiss: () => void
}

/** What may be done with a letter as it stands. */
export function LetterActions({ letter, accept, add, dismiss }: LetterActionsProps) {
  const t = useWords(mailWords)
  const may = useMay()
  const answers = letter.answersTicketId !== null
  const isHeld = letter.state === 'held'
  const save = useChange({
    change: (id: string) => rawLetter(id).then((content) => saveAs(content, `${id}.eml`)),
    refresh: [],
  })
  return (
    <div className="letter-actions">
      {letter.ticketId && !letter.decidedAt ? (
        <Go href={`/tickets/${letter.ticketId}`}>{t('mail.ticket')}</Go>
      ) : null}
      {mayBeDecided(letter) && may('mail.sort') ? (
        <>
          <Button
            size="compact-sm"
            variant={isHeld && !answers ? 'filled' : 'default'}
            onClick={accept}
          >
            {t('mail.accept')}
          </Button>
          <Button
            size="compact-sm"
            variant={isHeld && answers ? 'filled' : 'default'}
            onClick={add}
          >
            {t('mail.add')}
          </Button>
          {isHeld ? (
            <Button size="compact-sm" variant="default" onClick={dismiss}>
              {t('mail.dismiss')}
            </Button>
          ) : null}
        </>
      ) : null}
      {letter.state === 'taken' ? null : (
        <Button size="compact-sm" variant="subtle" onClick={() => save.mutate(letter.id)}>
          {t('mail.raw')}
        </Button>
      )}
      <ProblemNote error={save.error} />
    </div>
  )
}
