import type { WorkCandidate } from '@bylaw/contract'
import { inLanguage } from '../i18n/language'
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
        {items.map(({ person, level, could: isFree, against }) => (
          <li key={person.id}>
            <span>
              {person.name}
              {level === null ? '' : ` · ${t('assign.level', { level })}`}
            </span>
            <span className={isFree ? 'badge badge-good' : 'badge'}>
              {t(isFree ? 'assign.could' : 'assign.could_not')}
            </span>
            {isFree ? null : (
              <span className="panel-note">
                {against
                  .map((each) => inLanguage(each, language))
                  .join(language === 'zh' ? '；' : '; ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
