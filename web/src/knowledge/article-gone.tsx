import { useWords } from '../i18n/use-words'
import { BackTo } from '../shell/back-to'
import { useTitle } from '../shell/screen'
import { Shelved } from './shelved'
import { knowledgeWords } from './words'
import '../area/area.css'
import '../ticket/ticket.css'

/** Where an address leads to no article for its reader: a sentence, and what there is to read. */
export function ArticleGone() {
  const t = useWords(knowledgeWords)
  useTitle(t('knowledge.gone'))
  return (
    <>
      <header className="ticket-head">
        <BackTo href="/knowledge" name={t('knowledge.title')} />
        <div className="ticket-title">
          <h1>{t('knowledge.gone')}</h1>
        </div>
      </header>
      <div className="area-body">
        <p>{t('knowledge.gone_text')}</p>
        <Shelved shelf="published" category={undefined} />
      </div>
    </>
  )
}
