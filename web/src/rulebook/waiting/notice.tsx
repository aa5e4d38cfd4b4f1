import { IconEyeCheck, IconFileDiff, IconWritingSign } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { Go } from '../../shell/go'
import { waitingQuery } from './queries'
import { waitingWords } from './words'

/** What waits for the reader, with the way there: drafts to pass or return, answers to submit, texts to read. */
export function WaitingNotice() {
  const t = useWords(waitingWords)
  const language = useLanguage()
  const { data } = useQuery(waitingQuery())
  if (!data) return null
  const { draftsToJudge, answersToSubmit, textsToRead } = data
  return (
    <>
      {draftsToJudge > 0 ? (
        <div className="notice notice-must">
          <IconWritingSign size={18} stroke={1.8} aria-hidden />
          <p>
            {t('waiting.drafts', { count: draftsToJudge })}{' '}
            <Go href="/rulebook/drafts">{t('waiting.to_drafts')}</Go>
          </p>
        </div>
      ) : null}
      {answersToSubmit.length > 0 ? (
        <div className="notice notice-must">
          <IconFileDiff size={18} stroke={1.8} aria-hidden />
          <div>
            <p>{t('waiting.answers')}</p>
            <ul className="texts-to-read">
              {answersToSubmit.map(({ draftId, title, answers }) => (
                <li key={draftId}>
                  <Go href={`/rulebook/drafts/${draftId}`}>
                    {t('waiting.answers_in', {
                      title: inLanguage(title, language),
                      count: answers,
                    })}
                  </Go>
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
      {textsToRead.length > 0 ? (
        <div className="notice notice-ask">
          <IconEyeCheck size={18} stroke={1.8} aria-hidden />
          <div>
            <p>{t('waiting.texts')}</p>
            <ul className="texts-to-read">
              {textsToRead.map(({ regulationId, title }) => (
                <li key={regulationId}>
                  <Go href={`/rulebook/${regulationId}?part=text`}>
                    {t('waiting.text', { title: inLanguage(title, language) })}
                  </Go>
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
    </>
  )
}
