import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { Dialog } from '../common/overlay'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { mailWords } from './words'

/** A letter that was on a ticket before it was decided. */
export interface Met {
  readonly ticketId: string
  readonly number: string
}

/** Tells whoever decided a letter that it was on a ticket already, and leads there. */
export function AlreadyOn({ met, close }: { readonly met: Met; readonly close: () => void }) {
  const t = useWords(mailWords)
  const common = useWords(commonWords)
  const router = useRouter()
  return (
    <Dialog close={close} title={t('mail.already_title')}>
      <p>{t('mail.already_on', { number: met.number })}</p>
      <div className="form-buttons">
        <Button variant="default" onClick={close}>
          {common('common.close')}
        </Button>
        <Button onClick={() => router.history.push(`/tickets/${met.ticketId}`)}>
          {t('mail.ticket')}
        </Button>
      </div>
    </Dialog>
  )
}
