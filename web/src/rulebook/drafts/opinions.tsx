import type { DraftView } from '@bylaw/contract'
import { formatInstant } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { draftWords } from './words'

/** Everything said on the path, over all submissions, newest first. */
export function Opinions({ verdicts }: Pick<DraftView, 'verdicts'>) {
  const t = useWords(draftWords)
  const place = usePlace()
  if (verdicts.length === 0) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('draft.opinions')}</h2>
      </header>
      <ol className="version-list">
        {verdicts.toReversed().map(({ step, outcome, personName, at, comment, alone }) => (
          <li key={`${at} ${personName} ${step.zh}`}>
            <p>
              <span className={`badge ${outcome === 'approved' ? 'badge-good' : 'badge-warn'}`}>
                {inLanguage(step, place.language)} · {t(`draft.${outcome}`)}
              </span>
            </p>
            {comment ? <p>{comment}</p> : null}
            <p className="panel-note">
              {t('draft.by_at', {
                name: alone ? t('draft.alone_mark', { name: personName }) : personName,
                at: formatInstant(at, place),
              })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
