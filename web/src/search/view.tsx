import type { ArticleHit, TicketHit } from '@bylaw/contract'
import type { ReactNode } from 'react'
import { StateMark } from '../common/marks'
import { Moment } from '../common/moment'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { Pieces, plain } from './pieces'
import type { Hit } from './queries'
import { searchWords } from './words'
import './search.css'

/** What was found, each with the place in which it was. */
export function FoundList({ hits }: { hits: readonly Hit[] }) {
  const t = useWords(searchWords)
  return (
    <ul className="found panel" aria-label={t('search.results')}>
      {hits.map((hit) => (
        <li key={hit.id}>
          {hit.kind === 'ticket' ? <FoundTicket hit={hit} /> : <FoundArticle hit={hit} />}
        </li>
      ))}
    </ul>
  )
}

function FoundTicket({ hit }: { hit: TicketHit }) {
  const t = useWords(searchWords)
  const place = usePlace()
  return (
    <Found hit={hit} href={`/tickets/${hit.id}`} internal={hit.internal}>
      <StateMark state={hit.state} />
      {hit.archivedAt ? (
        <Moment
          className="badge"
          at={hit.archivedAt}
          short={t('search.archived')}
          whole={(time) => t('search.archived_at', { time })}
        />
      ) : null}
      <span>
        <Pieces of={hit.customerName} />
        {plain(hit.contactName) === '' ? null : (
          <>
            {' · '}
            <Pieces of={hit.contactName} />
          </>
        )}
      </span>
      <Moment
        at={hit.openedAt}
        short={t('search.opened', { time: formatDay(hit.openedAt, place) })}
      />
    </Found>
  )
}

function FoundArticle({ hit }: { hit: ArticleHit }) {
  const t = useWords(searchWords)
  const place = usePlace()
  return (
    <Found hit={hit} href={`/knowledge/${hit.id}`} internal={hit.visibility === 'internal'}>
      {hit.category ? <span>{hit.category}</span> : null}
      <Moment
        at={hit.updatedAt}
        short={t('search.updated', { time: formatDay(hit.updatedAt, place) })}
      />
    </Found>
  )
}

interface FoundProps {
  readonly hit: Hit
  readonly href: string
  /** Whether the customer does not see what the excerpt says. */
  readonly internal: boolean
  readonly children: ReactNode
}

function Found({ hit, href, internal, children }: FoundProps) {
  const t = useWords(searchWords)
  return (
    <Go className="found-link" href={href}>
      <span className="found-title">
        <span className="found-number">
          <Pieces of={hit.number} />
        </span>
        <strong>
          <Pieces of={hit.title} />
        </strong>
      </span>
      <span className="found-excerpt">
        {internal ? <span className="badge badge-warn">{t('search.internal')}</span> : null}
        <Pieces of={hit.excerpt} />
      </span>
      <span className="found-facts">{children}</span>
    </Go>
  )
}
