import type { AppraisalView, Explanation, Language } from '@bylaw/contract'
import { RefusalNote } from '../area/refusal-note'
import { formatDecimal } from '../format/money'
import { formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Trace } from '../trace/view'
import { appealWords } from './appeal-words'
import { Changes } from './calibration-results'
import { calibrationWords } from './calibration-words'
import { appraisalWords } from './words'

/** What the saved scores come to and why; or what is missing before they can. */
export function SheetResult({ sheet }: { sheet: AppraisalView }) {
  const t = useWords(appraisalWords)
  const place = usePlace()
  const appeal = useWords(appealWords)
  const calibration = useWords(calibrationWords)
  const { result, firstResult, refusal, completedAt, completedBy } = sheet
  const calibrated = sheet.calibration
  return (
    <section className="panel" aria-labelledby="result-title">
      <header className="panel-head">
        <h2 id="result-title">{t('appraisal.result')}</h2>
        {result ? <Provisional of={result} /> : null}
      </header>
      <div className="panel-body form">
        {result ? (
          <>
            <p className="result-figure">
              <strong>{inLanguage(result.gradeName, place.language)}</strong>
              <span>{t('appraisal.points', { points: formatDecimal(result.totalPoints) })}</span>
            </p>
            {completedAt && completedBy ? (
              <p className="panel-note">
                {t('appraisal.completed_by', {
                  name: completedBy,
                  at: formatInstant(completedAt, place),
                })}
              </p>
            ) : null}
            {firstResult ? (
              <p className="panel-note">
                {appeal('appeal.was', {
                  points: formatDecimal(firstResult.totalPoints),
                  grade: inLanguage(firstResult.gradeName, place.language),
                })}
                <Provisional of={firstResult} />
              </p>
            ) : null}
            {calibrated ? (
              <p className="panel-note">
                {calibration('calibration.was', {
                  points: formatDecimal(calibrated.scored.totalPoints),
                  grade: inLanguage(calibrated.scored.gradeName, place.language),
                })}
                <Provisional of={calibrated.scored} />
              </p>
            ) : null}
            {calibrated ? <Changes changes={calibrated.changes} /> : null}
            <WhyProvisional sheet={sheet} />
            <h3 className="only-spoken">{t('appraisal.why')}</h3>
            <Trace explanation={withGradeName(result, place.language)} />
            {calibrated ? (
              <details className="no-print">
                <summary>{calibration('calibration.why_scored')}</summary>
                <Trace explanation={withGradeName(calibrated.scored, place.language)} />
              </details>
            ) : null}
          </>
        ) : refusal ? (
          <RefusalNote refusal={refusal} />
        ) : (
          <p className="panel-note">
            {sheet.state === 'calibrating'
              ? calibration('calibration.waits')
              : t('appraisal.no_result')}
          </p>
        )}
      </div>
    </section>
  )
}

/** The mark of a total that rests on a sheet of which the source prints only a part. */
function Provisional({ of }: { of: { readonly provisional: boolean } }) {
  const t = useWords(appraisalWords)
  return of.provisional ? (
    <>
      {' '}
      <span className="badge badge-warn">{t('appraisal.provisional')}</span>
    </>
  ) : null
}

/** Which of a sheet's totals are provisional and why; one that was decided on appeal is not. */
function WhyProvisional({ sheet: { result, firstResult, calibration } }: { sheet: AppraisalView }) {
  const t = useWords(appraisalWords)
  const appeal = useWords(appealWords)
  const calibrated = useWords(calibrationWords)
  if (!result) return null
  if (firstResult?.provisional && !result.provisional)
    return <p className="panel-note">{appeal('appeal.not_provisional')}</p>
  if (!result.provisional) return null
  return (
    <p className="panel-note">
      {t('appraisal.provisional_why')}
      {calibration ? calibrated('calibration.still_provisional') : null}
    </p>
  )
}

/** The rules speak of grades by key; on a sheet the grade has its name. */
function withGradeName(
  { explanation, grade, gradeName }: NonNullable<AppraisalView['result']>,
  language: Language,
): Explanation {
  const { trace } = explanation
  return trace.value === grade
    ? { ...explanation, trace: { ...trace, value: inLanguage(gradeName, language) } }
    : explanation
}
