import type { Words } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { isProblem } from '../api'
import { Dialog } from '../common/overlay'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { mailWords } from './words'

/** What a letter was already as it was decided. */
export interface Met {
  /** Undefined where it is on none. */
  readonly ticketId: string | undefined
  /** What it became, by whom and when; or the number of the ticket that it turned out to be on. */
  readonly became: Words | string
}

/** What a refusal says that a letter became; undefined where it is another. */
export function metIn(error: unknown): Met | undefined {
  if (!isProblem(error, 'wrong_state')) return undefined
  const { refusal } = error.problem
  if (refusal?.code !== 'decided_already') return undefined
  const ticketId = refusal.details?.['ticketId']
  return {
    ticketId: typeof ticketId === 'string' ? ticketId : undefined,
    became: refusal.message,
  }
}

interface AlreadyOnProps {
  readonly met: Met
  /** Leads to the letter itself where it is on no ticket. */
  readonly letterId?: string
  readonly close: () => void
}

/** Tells whoever decided a letter what it was already, and leads there. */
export function AlreadyOn({ met, letterId, close }: AlreadyOnProps) {
  const t = useWords(mailWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const router = useRouter()
  const { became, ticketId } = met
  return (
    <Dialog close={close} title={t('mail.already_title')}>
      <p role="status">
        {typeof became === 'string'
          ? t('mail.already_on', { number: became })
          : inLanguage(became, language)}
      </p>
      <div className="form-buttons">
        <Button variant="default" onClick={close}>
          {common('common.close')}
        </Button>
        {ticketId ? (
          <Button onClick={() => router.history.push(`/tickets/${ticketId}`)}>
            {t('mail.ticket')}
          </Button>
        ) : letterId ? (
          <Button
            onClick={() => {
              close()
              router.history.push(`/mail?letter=${letterId}`)
            }}
          >
            {t('mail.see_letter')}
          </Button>
        ) : null}
      </div>
    </Dialog>
  )
}
