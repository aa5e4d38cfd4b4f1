import type { LetterView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { AlreadyOn, type Met, metIn } from './already-on'
import { dismissLetter } from './queries'
import { mailWords } from './words'

interface DismissDialogProps {
  readonly letter: LetterView
  /** Tells that it was on a ticket already. */
  readonly meet: (met: Met) => void
  readonly close: () => void
}

/** Asks before a letter is put away. */
export function DismissDialog({ letter, meet, close }: DismissDialogProps) {
  const t = useWords(mailWords)
  const dismiss = useChange({
    change: dismissLetter,
    refresh: [['mail', 'letters']],
    done: ({ alreadyOn, ticketId }) => {
      if (alreadyOn && ticketId) meet({ became: alreadyOn, ticketId })
      close()
    },
  })
  const before = metIn(dismiss.error)
  if (before) return <AlreadyOn met={before} letterId={letter.id} close={close} />
  return (
    <Dialog close={close} title={t('mail.dismiss')}>
      <div className="form">
        <p>
          <strong>{letter.subject || t('mail.no_subject')}</strong>
          <span className="under">{letter.fromAddress}</span>
        </p>
        <p className="form-lead">{t('mail.dismiss_lead')}</p>
        <ProblemNote error={dismiss.error} />
        <FormButtons close={close}>
          <Button loading={dismiss.isPending} onClick={() => dismiss.mutate(letter.id)}>
            {t('mail.dismiss')}
          </Button>
        </FormButtons>
      </div>
    </Dialog>
  )
}
