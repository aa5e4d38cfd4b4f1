import type { ArticleHit } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useWords } from '../i18n/use-words'
import { plain } from '../search/pieces'
import { useMe } from '../shell/company'
import { useSuggestions } from './use-suggestions'
import { knowledgeWords } from './words'
import './knowledge.css'

interface ReplySuggestionsProps {
  /** What is being written. */
  readonly text: string
  readonly insert: (link: string) => void
}

/** Public articles that say what is being written: a link to one goes into the words. */
export function ReplySuggestions({ text, insert }: ReplySuggestionsProps) {
  const t = useWords(knowledgeWords)
  const isContact = useMe().person.role === 'contact'
  const hits = useSuggestions(isContact ? '' : text).filter(
    ({ id, visibility }) => visibility === 'public' && !text.includes(id),
  )
  if (hits.length === 0) return null
  return (
    <div className="ask-first">
      <p>{t('knowledge.for_reply')}</p>
      <ul className="ticket-articles">
        {hits.slice(0, 3).map((hit) => (
          <li key={hit.id}>
            <a href={`/knowledge/${hit.id}`} target="_blank" rel="noopener">
              {plain(hit.title)}
            </a>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('knowledge.insert_named', { title: plain(hit.title) })}
              onClick={() => insert(linkTo(hit))}
            >
              {t('knowledge.insert')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const linkTo = ({ id, title }: ArticleHit): string =>
  `${plain(title)}: ${window.location.origin}/knowledge/${id}`
