import type { ArticleHit } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { plain } from '../search/pieces'
import { useMe } from '../shell/company'
import { articlesLinked } from './portal-links'
import { articleQueries } from './queries'
import { mayQuote } from './quotable'
import { useQuoting } from './use-quoting'
import { useSuggestions } from './use-suggestions'
import { knowledgeWords } from './words'
import './knowledge.css'

interface ReplySuggestionsProps {
  readonly ticketId: string
  /** What is being written. */
  readonly text: string
  /** As long as it may become. */
  readonly most: number
  readonly insert: (words: string) => void
}

/**
 * Public articles that are attached to the ticket, or say what is being written: a link to one, or
 * what it says, goes into the words.
 */
export function ReplySuggestions(props: ReplySuggestionsProps) {
  const isContact = useMe().person.role === 'contact'
  return isContact ? null : <Offered {...props} />
}

interface Offer {
  readonly id: string
  readonly title: string
}

function Offered({ ticketId, text, most, insert }: ReplySuggestionsProps) {
  const t = useWords(knowledgeWords)
  const { data: attached = [] } = useQuery(articleQueries.ofTicket(ticketId))
  const hits = useSuggestions(text)
  const { quote, busy, error, refused, unlinked } = useQuoting(insert, most - text.length - 1)
  const offers = offered(attached.filter(mayQuote), hits).filter(
    // One whose page behind our own sign-in was pasted is still to be linked for customers.
    ({ id }) => !text.includes(`article=${id}`),
  )
  const ownLinks = articlesLinked(text, window.location.origin).length
  if (offers.length === 0 && ownLinks === 0 && unlinked === 0) return null
  return (
    <div className="ask-first">
      {ownLinks > 0 ? (
        <p className="ask-first-refused" role="status">
          {t('knowledge.own_links', { count: ownLinks })}
        </p>
      ) : null}
      {offers.length > 0 ? <p>{t('knowledge.for_reply')}</p> : null}
      <ul className="ticket-articles">
        {offers.slice(0, MOST_OFFERED).map(({ id, title }) => (
          <li key={id}>
            <a href={`/knowledge/${id}`} target="_blank" rel="noopener">
              {title}
            </a>
            <span className="ticket-articles-acts">
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('knowledge.insert_text_named', { title })}
                disabled={busy}
                onClick={() => quote({ articleId: id, as: 'text' })}
              >
                {t('knowledge.insert_text')}
              </Button>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('knowledge.insert_named', { title })}
                disabled={busy}
                onClick={() => quote({ articleId: id, as: 'link' })}
              >
                {t('knowledge.insert')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {refused ? (
        <p className="ask-first-refused" role="status">
          {t(`knowledge.${refused}`)}
        </p>
      ) : null}
      {unlinked > 0 ? (
        <p className="ask-first-refused" role="status">
          {t('knowledge.unlinked', { count: unlinked })}
        </p>
      ) : null}
      <ProblemNote error={error} />
    </div>
  )
}

const MOST_OFFERED = 3

/** What is attached comes first; what the writer may not tell a customer is not there at all. */
function offered(attached: readonly Offer[], hits: readonly ArticleHit[]): Offer[] {
  const known = new Set(attached.map(({ id }) => id))
  return [
    ...attached,
    ...hits
      .filter(({ id, visibility }) => visibility === 'public' && !known.has(id))
      .map(({ id, title }) => ({ id, title: plain(title) })),
  ]
}
