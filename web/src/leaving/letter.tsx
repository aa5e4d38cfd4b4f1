import type { LeavingView } from '@bylaw/contract'
import { formatInstant, formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { leavingWords } from './words'

/** What was written, and when it arrived. */
export function Letter({ of }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const place = usePlace()
  const isLetter = of.kind === 'resignation'
  const day = formatWholeDate(of.letterOn, place.language)
  return (
    <section className="panel" aria-labelledby="leaving-letter">
      <header className="panel-head">
        <h2 id="leaving-letter">{t(isLetter ? 'leaving.letter' : 'leaving.ground')}</h2>
        <span className="under">
          {t(isLetter ? 'leaving.letter_on' : 'leaving.told_on', { day })}
          {' · '}
          {t('leaving.recorded_by', {
            name: of.recordedBy,
            at: formatInstant(of.recordedAt, place),
          })}
        </span>
      </header>
      <div className="panel-body">
        <p className="leaving-text">{of.letter}</p>
      </div>
    </section>
  )
}
