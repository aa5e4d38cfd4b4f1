import type { ReportCounts } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { appraisalWords } from './words'

const COUNTS = ['inTime', 'late', 'missing'] as const

/** How the reports that the person owed in the period stand: offered beside the scores, never scored by itself. */
export function ReportFactsPanel({ counts }: { readonly counts: ReportCounts }) {
  const t = useWords(appraisalWords)
  return (
    <section aria-labelledby="report-facts">
      <h2 className="sheet-facts" id="report-facts">
        {t('appraisal.report_facts')}
      </h2>
      <div className="panel survey-figures">
        <dl>
          {COUNTS.map((count) => (
            <div key={count}>
              <dt>{t(`appraisal.reports_${count}`)}</dt>
              <dd>{counts[count]}</dd>
            </div>
          ))}
        </dl>
        <p className="panel-note">{t('appraisal.reports_hint')}</p>
      </div>
    </section>
  )
}
