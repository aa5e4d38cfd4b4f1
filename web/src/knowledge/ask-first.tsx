import { useWords } from '../i18n/use-words'
import { plain } from '../search/pieces'
import { useSuggestions } from './use-suggestions'
import { knowledgeWords } from './words'
import './knowledge.css'

/** While a ticket is written: what may answer it already. It opens beside, so that nothing is lost. */
export function AskFirst({ text }: { text: string }) {
  const t = useWords(knowledgeWords)
  const hits = useSuggestions(text)
  return (
    <div aria-live="polite">
      {hits.length > 0 ? (
        <div className="ask-first">
          <p>{t('knowledge.before_you_ask')}</p>
          <ul className="ticket-articles">
            {hits.slice(0, 3).map(({ id, title }) => (
              <li key={id}>
                <a href={`/knowledge/${id}`} target="_blank" rel="noopener">
                  {plain(title)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
