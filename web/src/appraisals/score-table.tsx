import type { AppraisalView } from '@bylaw/contract'
import { TextInput } from '@mantine/core'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { ClauseChip } from '../trace/view'
import { appealWords } from './appeal-words'
import { type Drafts, faultOf, progressOf } from './model'
import { appraisalWords } from './words'

interface ScoreTableProps {
  readonly parts: AppraisalView['parts']
  readonly drafts: Drafts
  /** The scores before an appeal changed them: shown where they differ. */
  readonly first?: Drafts
  /** Absent where the sheet is only read. */
  readonly change?: (drafts: Drafts) => void
}

/** The criteria part by part, each with its maximum and its score, and what they add up to. */
export function ScoreTable({ parts, drafts, first, change }: ScoreTableProps) {
  const t = useWords(appraisalWords)
  return (
    <section className="panel">
      <table className="listing score-table">
        <caption className="only-spoken">{t('appraisal.sheet')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('appraisal.criterion')}</th>
            <th scope="col" className="wide">
              {t('appraisal.source')}
            </th>
            <th scope="col" className="num">
              {t('appraisal.maximum')}
            </th>
            <th scope="col" className="num">
              {t('appraisal.score')}
            </th>
          </tr>
        </thead>
        {parts.map((part) => (
          <Part
            key={part.key}
            part={part}
            drafts={drafts}
            {...(first ? { first } : {})}
            {...(change ? { change } : {})}
          />
        ))}
        <tfoot>
          <Sum label={t('appraisal.sheet_sum')} progress={progressOf(parts, drafts)} />
        </tfoot>
      </table>
    </section>
  )
}

interface PartProps extends Omit<ScoreTableProps, 'parts'> {
  readonly part: AppraisalView['parts'][number]
}

function Part({ part, drafts, first = drafts, change }: PartProps) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  return (
    <tbody>
      <tr className="part-head">
        <th scope="rowgroup" colSpan={4}>
          {inLanguage(part.name, language)}
        </th>
      </tr>
      {part.criteria.map((criterion) => (
        <tr key={criterion.key}>
          <th scope="row">
            {inLanguage(criterion.name, language)}
            <span className="narrow under">{chips(criterion)}</span>
          </th>
          <td className="wide">{chips(criterion)}</td>
          <td className="num">{criterion.maximum}</td>
          <td className="num">
            {change ? (
              <ScoreInput
                criterion={criterion}
                typed={drafts[criterion.key] ?? ''}
                type={(typed) => change({ ...drafts, [criterion.key]: typed })}
              />
            ) : (
              (drafts[criterion.key] ?? <span className="under">{t('appraisal.pending')}</span>)
            )}
            <Was now={drafts[criterion.key]} before={first[criterion.key]} />
          </td>
        </tr>
      ))}
      <Sum label={t('appraisal.part_sum')} progress={progressOf([part], drafts)} />
    </tbody>
  )
}

/** What the score was before an appeal, where it is another now. */
function Was({
  now,
  before,
}: {
  readonly now: string | undefined
  readonly before: string | undefined
}) {
  const t = useWords(appealWords)
  if (before === undefined || now === before) return null
  return <span className="under score-was">{t('appeal.score_was', { score: before })}</span>
}

const chips = ({ clauses }: AppraisalView['parts'][number]['criteria'][number]) =>
  clauses.map((clause) => <ClauseChip key={clause} clause={clause} />)

function Sum({ label, progress }: { label: string; progress: ReturnType<typeof progressOf> }) {
  const t = useWords(appraisalWords)
  const { points, maximum } = progress
  return (
    <tr className="sum-row">
      <th scope="row">{label}</th>
      <td className="wide" />
      <td className="num">{maximum}</td>
      <td className="num">{t('appraisal.of_maximum', { points, maximum })}</td>
    </tr>
  )
}

interface ScoreInputProps {
  readonly criterion: AppraisalView['parts'][number]['criteria'][number]
  readonly typed: string
  readonly type: (typed: string) => void
}

function ScoreInput({ criterion, typed, type }: ScoreInputProps) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const { maximum } = criterion
  const fault = faultOf(typed, maximum)
  return (
    <TextInput
      className="score-input"
      size="xs"
      inputMode="decimal"
      autoComplete="off"
      aria-label={t('appraisal.score_of', { name: inLanguage(criterion.name, language), maximum })}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      error={
        fault === 'above_maximum'
          ? t('appraisal.above_maximum', { maximum })
          : fault
            ? t('appraisal.not_a_score')
            : undefined
      }
    />
  )
}
