import type { AwardView } from '@bylaw/contract'
import { Said, Talk } from '../common/talk'
import { listMark } from '../format/list'
import { formatDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { awardWords } from './words'

type Word = AwardView['words'][number]

/** What was said to a month's award, in its order, with what each veto goes by. */
export function AwardWords({ award: { words } }: { readonly award: AwardView }) {
  const t = useWords(awardWords)
  if (words.length === 0) return null
  return (
    <section className="panel" aria-labelledby="award-said">
      <header className="panel-head">
        <h2 id="award-said">{t('award.said')}</h2>
      </header>
      <div className="panel-body">
        <Talk>
          {words.map((word) => (
            <Said
              key={`${word.at}${word.kind}${word.by}`}
              by={word.by}
              at={word.at}
              what={<What word={word} />}
              text={word.text}
            />
          ))}
        </Talk>
      </div>
    </section>
  )
}

function What({ word }: { readonly word: Word }) {
  const t = useWords(awardWords)
  const language = useLanguage()
  const names = word.nominees.map(({ name }) => name).join(listMark(language))
  return (
    <>
      <span className="under">{inLanguage(word.post, language)}</span>{' '}
      {t(`award.said_${word.kind}`, { names })}
      {word.ground && word.on ? (
        <>
          {' · '}
          {t('award.on_ground', {
            ground: inLanguage(word.ground, language),
            day: formatDate(word.on, language),
          })}{' '}
          {word.ticketId ? (
            <Go href={`/tickets/${word.ticketId}`}>{t('award.see_ticket')}</Go>
          ) : null}
          {word.caseId ? <Go href={`/discipline/${word.caseId}`}>{t('award.see_case')}</Go> : null}
        </>
      ) : null}
    </>
  )
}
