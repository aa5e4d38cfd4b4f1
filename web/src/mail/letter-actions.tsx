import type { LetterView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { isProblem } from '../api'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { saveAs } from '../files/save-as'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { decidedAs } from './letter-decision'
import { mayBeDecided } from './may-be-decided'
import { rawLetter } from './queries'
import { RestoreButton } from './restore-button'
import { mailWords } from './words'

interface LetterActionsProps {
  readonly letter: LetterView
  /** Set where the reader has it before them and it lies there as it came. */
  readonly isKept?: boolean
  readonly accept: () => void
  readonly add: () => void
  /** Puts it away. */
  readonly dismiss: () => void
}

/** What may be done with a letter as it stands. */
export function LetterActions({
  letter,
  isKept = false,
  accept,
  add,
  dismiss,
}: LetterActionsProps) {
  const t = useWords(mailWords)
  const may = useMay()
  const answers = letter.answersTicketId !== null
  const isHeld = letter.state === 'held'
  const save = useChange({
    change: (id: string) => rawLetter(id).then((content) => saveAs(content, `${id}.eml`)),
    refresh: [],
  })
  // What a ticket’s retention took before that was noted of its letters.
  const isGone = isProblem(save.error, 'not_found')
  return (
    <div className="letter-actions">
      {letter.ticketId && decidedAs(letter) === undefined ? (
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
      {letter.state === 'dismissed' && isKept && may('mail.sort') ? (
        <RestoreButton id={letter.id} />
      ) : null}
      {letter.isKept && !isGone ? (
        <Button size="compact-sm" variant="subtle" onClick={() => save.mutate(letter.id)}>
          {t('mail.raw')}
        </Button>
      ) : (
        <span className="under" role={isGone ? 'status' : undefined}>
          {t('mail.raw_gone')}
        </span>
      )}
      {isGone ? null : <ProblemNote error={save.error} />}
    </div>
  )
}
