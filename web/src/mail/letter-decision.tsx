import type { LetterView } from '@bylaw/contract'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { useCrew } from '../staffing/use-crew'
import { ToTicket } from '../ticket/to-ticket'
import { mailWords } from './words'

const DID = {
  opened: 'mail.did_open',
  added: 'mail.did_add',
  dismissed: 'mail.did_dismiss',
  set_aside: 'mail.did_set_aside',
} as const

/** Who decided a letter, when, and as what; nothing while it waits, or where that was not noted. */
export function LetterDecision({ letter }: { readonly letter: LetterView }) {
  const t = useWords(mailWords)
  const place = usePlace()
  const { nameOf } = useCrew()
  const { decidedAt, decidedBy, ticketNumber, ticketId } = letter
  const as = decidedAs(letter)
  if (decidedAt === null || as === undefined) return null
  const sentence = t(DID[as], {
    who: decidedBy === null ? t('mail.by_rules') : nameOf(decidedBy) || t('mail.by_nobody_known'),
    when: formatShort(decidedAt, place),
    number: ticketNumber ?? '',
  })
  return (
    <span className="under">
      {ticketId && ticketNumber ? (
        <ToTicket sentence={sentence} number={ticketNumber} ticketId={ticketId} />
      ) : (
        sentence
      )}
    </span>
  )
}

/** As what a letter was decided; undefined while it is not. */
export function decidedAs({
  state,
  openedTicket,
}: Pick<LetterView, 'state' | 'openedTicket'>): keyof typeof DID | undefined {
  if (state === 'taken') return openedTicket ? 'opened' : 'added'
  return state === 'dismissed' || state === 'set_aside' ? state : undefined
}
