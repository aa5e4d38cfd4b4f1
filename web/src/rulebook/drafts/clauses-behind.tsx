import type { DraftChecks, DraftView } from '@bylaw/contract'
import { listMark } from '../../format/list'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { Go } from '../../shell/go'
import { ClauseChip } from '../../trace/view'
import { draftWords } from './words'

interface ClausesBehindProps {
  readonly draft: DraftView
  readonly clauses: NonNullable<DraftChecks['clauses']>
}

/** Which clauses state the figures that a draft changes, and whether their text keeps the old. */
export function ClausesBehind({ draft, clauses }: ClausesBehindProps) {
  const t = useWords(draftWords)
  const language = useLanguage()
  const may = useMay()
  const { changes, regulationId } = clauses
  if (changes.length === 0) return null
  const behind = changes.find(({ states }) => states.length > 0)
  // A text begun from a draft of its rules goes with it.
  const along = draft.state === 'draft' && draft.goesWith === null ? `?with=${draft.id}` : ''
  const comma = listMark(language)
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('draft.clauses')}</h2>
        {behind && may('rulebook.draft') ? (
          <Go href={`/rulebook/${regulationId}/draft${along}#${behind.clause}`}>
            {t('draft.clauses_revise')}
          </Go>
        ) : null}
      </header>
      <div className="panel-body checks">
        <ul>
          {changes.map(({ clause, rule, states, now }) => (
            <li
              key={`${clause} ${rule} ${now?.zh}`}
              className={`check ${states.length > 0 ? 'check-warning' : 'check-clean'}`}
            >
              <ClauseChip clause={clause} />
              <span>
                {states.length > 0
                  ? t('draft.clause_behind', { figures: states.join(comma) })
                  : t('draft.clause_silent')}
                {language === 'en' ? ' ' : null}
                {now ? t('draft.clause_now', { now: inLanguage(now, language) }) : null}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
