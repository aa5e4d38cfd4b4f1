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
} as const
/** What became of it without a colleague. */
const WENT = { opened: 'mail.went_open', added: 'mail.went_add' } as const

/** Who decided a letter, when, and as what, and who took it back; nothing where none did, or it was not noted. */
export function LetterDecision({ letter }: { readonly letter: LetterView }) {
  const t = useWords(mailWords)
  const place = usePlace()
  const { nameOf } = useCrew()
  const { decidedAt, decidedBy, restoredAt, restoredBy, ticketNumber, ticketId } = letter
  const as = decidedAs(letter)
  if (decidedAt === null || as === undefined) return null
  const named = (personId: string) => nameOf(personId) || t('mail.by_nobody_known')
  const values = { when: formatShort(decidedAt, place), number: ticketNumber ?? '' }
  const did =
    decidedBy === null && as !== 'dismissed'
      ? t(WENT[as], values)
      : t(DID[as], { ...values, who: decidedBy ? named(decidedBy) : t('mail.by_nobody_known') })
  const isBack = letter.state === 'held' && restoredAt !== null && restoredBy !== null
  const sentence = isBack
    ? t('mail.did_restore', {
        who: named(restoredBy),
        when: formatShort(restoredAt, place),
        before: did,
      })
    : did
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

/** As what a letter was decided last; undefined where none did, or it was not noted when. */
export function decidedAs({
  state,
  openedTicket,
  decidedAt,
  restoredAt,
}: Pick<LetterView, 'state' | 'openedTicket' | 'decidedAt' | 'restoredAt'>):
  | keyof typeof DID
  | undefined {
  if (decidedAt === null) return undefined
  if (state === 'taken') return openedTicket ? 'opened' : 'added'
  // What waits once more was put away before.
  if (state === 'held') return restoredAt === null ? undefined : 'dismissed'
  // Of what the rules set aside its state says so.
  return state === 'dismissed' ? state : undefined
}
