import type { PackConflict } from '@bylaw/contract'
import { Radio } from '@mantine/core'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import {
  type Choices,
  type ConflictSide,
  choiceOf,
  isToChoose,
  sidesOf,
  subjectOf,
  unsettled,
} from './model'
import { packWords } from './words'
import './packs.css'

/** Leads to the first subject on which nothing has been chosen. */
export const showUnsettled = (): void =>
  document.querySelector<HTMLElement>('.settle [data-open] input:not(:disabled)')?.focus()

interface SettleProps {
  readonly conflicts: readonly PackConflict[]
  readonly choices: Choices
  readonly choose: (choices: Choices) => void
  /** Whether it was tried to go on before all was settled. */
  readonly tried: boolean
}

/** The subjects that several regulations govern in different ways, with a choice each; none is made for anybody. */
export function Settle({ conflicts: all, choices, choose, tried }: SettleProps) {
  const t = useWords(packWords)
  const language = useLanguage()
  const conflicts = all.filter(isToChoose)
  if (conflicts.length === 0) return null
  const open = unsettled(conflicts, choices).length
  return (
    <section className="settle" aria-labelledby="settle-title">
      <h2 id="settle-title">{t('packs.conflicts_title')}</h2>
      <p>{t('packs.conflicts_text', { count: conflicts.length })}</p>
      {tried && open > 0 ? (
        <p className="settle-open" role="alert">
          {t('packs.settle_first', { count: open })}
        </p>
      ) : null}
      {conflicts.map((conflict) => (
        <Radio.Group
          key={subjectOf(conflict)}
          className="settle-subject"
          data-open={choiceOf(conflict, choices) === undefined || undefined}
          label={inLanguage(conflict.title, language)}
          value={choiceOf(conflict, choices) ?? null}
          onChange={(prevails) => choose({ ...choices, [subjectOf(conflict)]: prevails })}
        >
          <div className="settle-sides">
            {sidesOf(conflict).map((side) => (
              <Side key={side.value} side={side} chosen={choiceOf(conflict, choices)} />
            ))}
          </div>
          {conflict.existing?.asksApproval ? (
            <p className="settle-note">
              {t('packs.asks_approval', { title: inLanguage(conflict.existing.title, language) })}
            </p>
          ) : null}
        </Radio.Group>
      ))}
    </section>
  )
}

interface SideProps {
  readonly side: ConflictSide
  /** What has been chosen on the subject; undefined while nothing has. */
  readonly chosen: string | undefined
}

/** One of the regulations that meet: its rules and its clauses, where the others say otherwise. */
function Side({ side: { value, id, title, said }, chosen }: SideProps) {
  const t = useWords(packWords)
  const language = useLanguage()
  return (
    <div className="settle-side" data-prevails={chosen === value || undefined}>
      <Radio
        size="md"
        value={value}
        label={
          <>
            <span className="pack-id">{id ?? t('packs.in_use')}</span> {inLanguage(title, language)}
            {value === 'existing' && id ? (
              <span className="settle-used">{t('packs.in_use')}</span>
            ) : null}
          </>
        }
      />
      {chosen === undefined ? null : (
        <p className="settle-fate">{t(chosen === value ? 'packs.prevails' : 'packs.gives_way')}</p>
      )}
      {said.rules.length === 0 ? <p>{t('packs.says_nothing_else')}</p> : null}
      <ul className="settle-rules">
        {said.rules.map((rule) => (
          <li key={rule.zh}>{inLanguage(rule, language)}</li>
        ))}
      </ul>
      {said.clauses.length > 0 ? (
        <details>
          <summary>{t('packs.says_clauses', { count: said.clauses.length })}</summary>
          <dl className="settle-clauses">
            {said.clauses.map((clause) => (
              <div key={clause.id}>
                <dt className="pack-id">{clause.id}</dt>
                <dd>{inLanguage(clause.text, language)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  )
}
