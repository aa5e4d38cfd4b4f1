import { Button } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import type { Answer, SaidSince } from './said-since'
import { saidSinceWords } from './said-since-words'
import { ticketWords } from './words'

interface SaidSincePanelProps {
  readonly answer: Answer
  /** Whether the writer sends theirs as well, now that they have read it. */
  readonly decide: (send: boolean) => void
}

/** Asks before a second answer goes out: who was first, when, and with what. */
export function SaidSincePanel({ answer, decide }: SaidSincePanelProps) {
  const t = useWords(saidSinceWords)
  const ticket = useWords(ticketWords)
  const place = usePlace()
  const name = answer.authorName || ticket('ticket.author_none')
  const time = formatShort(answer.at, place)
  return (
    <section className="stale" role="alert" ref={focusHere} tabIndex={-1}>
      <IconMessages size={18} stroke={1.8} aria-hidden />
      <div>
        <h2>{t(`since.${answer.kind}`, { name, time })}</h2>
        {answer.body ? <blockquote className="said-since">{answer.body}</blockquote> : null}
        <p>{t('since.ask')}</p>
        <div className="stale-buttons">
          <Button size="xs" onClick={() => decide(true)}>
            {t('since.send')}
          </Button>
          <Button size="xs" variant="default" onClick={() => decide(false)}>
            {t('since.not_yet')}
          </Button>
        </div>
      </div>
    </section>
  )
}

/** Whoever sends by a key finds the question where they are, and does not answer it by the same key. */
const focusHere = (panel: HTMLElement | null): void => panel?.focus()

/** The customer's own word is no reason to hold an answer back; it is one to read it over. */
export function CustomerSince({ customer }: Pick<SaidSince, 'customer'>) {
  const t = useWords(saidSinceWords)
  const place = usePlace()
  return customer ? (
    <p className="customer-since" role="status">
      {t('since.customer', {
        name: customer.authorName,
        time: formatShort(customer.at, place),
      })}
    </p>
  ) : null
}
