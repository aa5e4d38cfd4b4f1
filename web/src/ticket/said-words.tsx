import type { MessageView } from '@bylaw/contract'
import { quotedFrom } from '@bylaw/desk-tools'
import { useWords } from '../i18n/use-words'
import { piecesOf } from './mention'
import { isFromCustomer } from './message-kinds'
import { ticketWords } from './words'

interface SaidWordsProps {
  readonly message: MessageView
}

/** What was said; the letters that a customer’s letter quotes are folded below it. */
export function SaidWords({ message: { body, kind, mentions = [] } }: SaidWordsProps) {
  const t = useWords(ticketWords)
  const at = isFromCustomer(kind) ? quotedFrom(body) : body.length
  const quoted = body.slice(at).trim()
  return (
    <>
      <p className="message-body">
        <NamedIn text={quoted ? body.slice(0, at).trimEnd() : body} mentions={mentions} />
      </p>
      {quoted ? (
        <details className="message-quoted">
          <summary>{t('ticket.quoted')}</summary>
          <p className="message-body">{quoted}</p>
        </details>
      ) : null}
    </>
  )
}

interface NamedInProps {
  readonly text: string
  readonly mentions: NonNullable<MessageView['mentions']>
}

/** A text in which the colleagues stand out whom it names. */
function NamedIn({ text, mentions }: NamedInProps) {
  const named = mentions.map(({ personId, personName }) => ({ id: personId, name: personName }))
  return piecesOf(text, named).map((piece) =>
    piece.named.length > 0 ? (
      <span key={piece.at} className="mention">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  )
}
