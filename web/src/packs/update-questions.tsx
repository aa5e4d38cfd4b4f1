import type { PackUpdateView, Words } from '@bylaw/contract'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words'
import { BeforeAfter, Told } from '../rulebook/drafts/before-after'
import { draftWords } from '../rulebook/drafts/words'
import { sameJson } from '../rulebook/same-json'
import { ClauseChip } from '../trace/view'
import { type AskedSide, proposedLabel, sidesDiffer } from './update-model'
import { packWords } from './words'

/** What is asked anew, otherwise or no longer: each question as it was and as it is. */
export function QuestionChanges({ questions }: Pick<PackUpdateView, 'questions'>) {
  const t = useWords(packWords)
  const drafts = useWords(draftWords)
  if (questions.length === 0) return null
  return (
    <section className="panel diff-panel">
      <header className="panel-head">
        <h2>{t('packs.update_questions')}</h2>
      </header>
      <p className="panel-body panel-note">{t('packs.update_questions_lead')}</p>
      <ul className="diff">
        {questions.map(({ before, after, decided, ruleSetId }) => (
          <li key={`${ruleSetId} ${(after ?? before)?.ask.zh}`}>
            <span className="badge">
              {drafts(
                before === null
                  ? 'draft.diff_added'
                  : after
                    ? 'draft.diff_changed'
                    : 'draft.diff_removed',
              )}
            </span>
            <div>
              <BeforeAfter
                before={before && <Side asked={before} against={after} />}
                after={after && <Side asked={after} against={before} />}
              />
              {decided ? <p className="under">{t('packs.update_decided')}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One side: what is asked, and of the rest what the other side does not have alike. */
function Side({ asked, against }: { asked: AskedSide; against: AskedSide | null }) {
  const t = useWords(packWords)
  const differs = sidesDiffer(asked, against)
  const proposed = proposedLabel(asked)
  return (
    <>
      <Told words={asked.ask} against={against?.ask ?? null} />
      {differs.options ? (
        <Line word={t('packs.update_options')}>
          {asked.options.map(({ label, consequence, value }) => (
            <span key={JSON.stringify(value)} className="update-option">
              <Told words={label} against={optionIn(against, value)?.label ?? null} />
              <br />
              <Told words={consequence} against={optionIn(against, value)?.consequence ?? null} />
            </span>
          ))}
        </Line>
      ) : null}
      {differs.proposed ? (
        <Line word={t('packs.update_proposed')}>
          {proposed ? <Told words={proposed} against={proposed} /> : t('packs.update_no_proposal')}
        </Line>
      ) : null}
      {differs.mustAsk ? (
        <Line>{t(asked.mustAsk ? 'packs.update_must' : 'packs.update_may')}</Line>
      ) : null}
      {differs.clauses ? (
        <Line word={t('packs.update_clauses')}>
          {asked.clauses.map((clause) => (
            <ClauseChip key={clause} clause={clause} />
          ))}
        </Line>
      ) : null}
    </>
  )
}

const Line = ({ word, children }: { word?: string; children: ReactNode }) => (
  <span className="update-line">
    {word ? <b>{word}</b> : null}
    <span>{children}</span>
  </span>
)

const optionIn = (
  side: AskedSide | null,
  value: unknown,
): { readonly label: Words; readonly consequence: Words } | undefined =>
  side?.options.find((option) => sameJson(option.value, value))
