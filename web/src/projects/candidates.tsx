import type { WorkCandidate } from '@bylaw/contract'
import { datedIn } from '../format/dated'
import { useLanguage, useWords } from '../i18n/use-words'
import { assignWords } from './assign-words'

/** The own staff, each with whether they could do a piece of work and what stands against it. */
export function Candidates({ items }: { readonly items: readonly WorkCandidate[] }) {
  const t = useWords(assignWords)
  const language = useLanguage()
  if (items.length === 0) return <p className="panel-note">{t('assign.nobody')}</p>
  const could = items.filter((each) => each.could).length
  return (
    <>
      <p className="panel-note">{t('assign.count', { could, all: items.length })}</p>
      <ul className="own-staff">
        {items.map(({ person, level, could: isFree, against, remarks }) => (
          <li key={person.id}>
            <span>
              {person.name}
              {level === null ? '' : ` · ${t('assign.level', { level })}`}
            </span>
            <span className={isFree ? 'badge badge-good' : 'badge'}>
              {t(isFree ? 'assign.could' : 'assign.could_not')}
            </span>
            {[...against, ...remarks].length > 0 ? (
              <span className="panel-note">
                {[...against, ...remarks]
                  .map((each) => datedIn(each, language))
                  .join(language === 'zh' ? '；' : '; ')}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
