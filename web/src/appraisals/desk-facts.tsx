import type { DeskFacts } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { appraisalWords } from './words'

/** What the person's tickets of the period came to: offered beside the scores, never scored by itself. */
export function DeskFactsPanel({ facts }: { readonly facts: DeskFacts }) {
  const t = useWords(appraisalWords)
  const { tickets, closed, firstResponseBreached, resolutionBreached } = facts
  const { firstResponseEnded = 0, resolutionEnded = 0 } = facts
  const lateOf = (late: number, ended: number) =>
    t('appraisal.desk_late_of', { late, owed: tickets - ended })
  const figures = [
    ['closed', t('appraisal.desk_closed_of', { closed, tickets })],
    ['first_late', lateOf(firstResponseBreached, firstResponseEnded)],
    ['solved_late', lateOf(resolutionBreached, resolutionEnded)],
  ] as const
  return (
    <section aria-labelledby="desk-facts">
      <h2 className="sheet-facts" id="desk-facts">
        {t('appraisal.desk_facts')}
      </h2>
      <div className="panel survey-figures">
        <dl>
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`appraisal.desk_${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="panel-note">{t('appraisal.desk_hint')}</p>
      </div>
    </section>
  )
}
