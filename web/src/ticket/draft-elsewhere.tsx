import { Button } from '@mantine/core'
import { useWords } from '../i18n/use-words'
import type { Draft } from './draft'
import { ticketWords } from './words'

interface DraftElsewhereProps {
  readonly draft: Draft
  readonly settle: (take: boolean) => void
}

/** The writer went on in two places: what is on the other device, and which of the two it is to be. */
export function DraftElsewhere({ draft, settle }: DraftElsewhereProps) {
  const t = useWords(ticketWords)
  const { reply, note, question, solution, steps } = draft
  const text = [reply, note, question, solution, ...steps].filter((each) => each.trim() !== '')
  return (
    <div className="draft-elsewhere" role="status">
      <p>{t('ticket.draft_elsewhere', { text: text.join(' · ') })}</p>
      <Button size="xs" variant="default" onClick={() => settle(true)}>
        {t('ticket.draft_take')}
      </Button>
      <Button size="xs" variant="default" onClick={() => settle(false)}>
        {t('ticket.draft_leave')}
      </Button>
    </div>
  )
}
