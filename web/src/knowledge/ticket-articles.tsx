import type { TicketView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { plain } from '../search/pieces'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import {
  ARTICLES,
  articleFromTicket,
  articleQueries,
  attachArticle,
  detachArticle,
} from './queries'
import { useSuggestions } from './use-suggestions'
import { knowledgeWords } from './words'
import './knowledge.css'

/** What we know about a ticket: attached to it, suggested for it, or made from it. */
export function TicketArticles({ ticket }: { ticket: TicketView }) {
  const t = useWords(knowledgeWords)
  const may = useMay()
  const { id } = ticket.row
  const attaches = may('ticket.note')
  const { data: attached = [], error } = useQuery(articleQueries.ofTicket(id))
  const detach = useChange({
    change: (articleId: string, command) => detachArticle(id, articleId, command),
    refresh: [ARTICLES],
  })
  const solved = ticket.messages.some(({ kind }) => kind === 'solution')
  const isEmpty = attached.length === 0
  // A contact is not told of what does not concern them.
  if (!attaches && isEmpty) return null
  return (
    <section>
      <h2>{t('knowledge.on_ticket')}</h2>
      <ProblemNote error={error ?? detach.error} />
      {isEmpty ? (
        <p className="section-empty">{t('knowledge.none_on_ticket')}</p>
      ) : (
        <ul className="ticket-articles">
          {attached.map((article) => (
            <li key={article.id}>
              <Go href={`/knowledge/${article.id}`}>{article.title}</Go>
              {attaches ? (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('knowledge.detach', { title: article.title })}
                  disabled={detach.isPending}
                  onClick={() => detach.mutate(article.id)}
                >
                  <IconX size={14} aria-hidden />
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {attaches ? <Suggested ticket={ticket} known={attached.map((each) => each.id)} /> : null}
      {solved && may('article.write') ? <Make ticketId={id} /> : null}
    </section>
  )
}

/** By the subject; what is being answered is suggested for where it is written. */
function Suggested({ ticket, known }: { ticket: TicketView; known: readonly string[] }) {
  const t = useWords(knowledgeWords)
  const { id, subject } = ticket.row
  const hits = useSuggestions(subject).filter((hit) => !known.includes(hit.id))
  const attach = useChange({
    change: (articleId: string, command) => attachArticle(id, articleId, command),
    refresh: [ARTICLES],
  })
  if (hits.length === 0) return null
  return (
    <>
      <p className="ticket-articles-lead">{t('knowledge.suggested')}</p>
      <ul className="ticket-articles">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Go href={`/knowledge/${hit.id}`}>{plain(hit.title)}</Go>
            <button
              type="button"
              className="icon-button"
              aria-label={t('knowledge.attach_named', { title: plain(hit.title) })}
              title={t('knowledge.attach')}
              disabled={attach.isPending}
              onClick={() => attach.mutate(hit.id)}
            >
              <IconPlus size={15} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <ProblemNote error={attach.error} />
    </>
  )
}

function Make({ ticketId }: { ticketId: string }) {
  const t = useWords(knowledgeWords)
  const router = useRouter()
  const make = useChange({
    change: (_, command) => articleFromTicket(ticketId, command),
    refresh: [ARTICLES],
    done: ({ row }) => router.history.push(`/knowledge/${row.id}/edit`),
  })
  return (
    <>
      <Button
        variant="default"
        size="xs"
        mt={10}
        loading={make.isPending}
        onClick={() => make.mutate()}
      >
        {t('knowledge.make')}
      </Button>
      <ProblemNote error={make.error} />
    </>
  )
}
