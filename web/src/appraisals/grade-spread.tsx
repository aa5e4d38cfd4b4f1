import type { CalibrationView } from '@bylaw/contract'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { calibrationWords } from './calibration-words'

type Grades = CalibrationView['grades']

/** How many have each grade, by their scores and now; beside it what the rules say of that. */
export function GradeSpread({ grades }: { readonly grades: Grades }) {
  const t = useWords(calibrationWords)
  const language = useLanguage()
  const ruled = grades.some(
    ({ leastPercent, mostPercent }) => leastPercent !== null || mostPercent !== null,
  )
  return (
    <section className="panel" aria-labelledby="spread">
      <header className="panel-head">
        <h2 id="spread">{t('calibration.spread')}</h2>
      </header>
      <table className="listing">
        <caption className="only-spoken">{t('calibration.spread')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calibration.col_grade')}</th>
            <th scope="col" className="num">
              {t('calibration.col_scored')}
            </th>
            <th scope="col" className="num">
              {t('calibration.col_now')}
            </th>
            {ruled ? <th scope="col">{t('calibration.col_rule')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {grades.map(({ grade, name, scored, now, hint, ...share }) => (
            <tr key={grade}>
              <th scope="row">{inLanguage(name, language)}</th>
              <td className="num">{t('calibration.people', { count: scored })}</td>
              <td className="num">{t('calibration.people', { count: now })}</td>
              {ruled ? (
                <td>
                  <Share {...share} />
                  {hint ? (
                    <span className="badge badge-warn calibration-hint">
                      {inLanguage(hint, language)}
                    </span>
                  ) : null}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {ruled ? <p className="panel-body panel-note">{t('calibration.hint_only')}</p> : null}
    </section>
  )
}

function Share({
  leastPercent: least,
  mostPercent: most,
}: Pick<Grades[number], 'leastPercent' | 'mostPercent'>) {
  const t = useWords(calibrationWords)
  if (least !== null && most !== null) return t('calibration.share_between', { least, most })
  if (least !== null) return t('calibration.share_least', { least })
  if (most !== null) return t('calibration.share_most', { most })
  return '—'
}
