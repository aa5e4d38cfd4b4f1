import type { TraceView } from '@bylaw/contract'
import { useId, useState } from 'react'
import { inLanguage } from '../../../i18n/language'
import { useLanguage, useWords } from '../../../i18n/use-words'
import { Trace } from '../../../trace/view'
import { useLabel } from '../label'
import type { Language } from './language'
import { firstSample, sampleValue, type Variable } from './model'
import type { Reading } from './reading'
import { VARIABLE_UNITS } from './units'
import { formulaWords } from './words'

interface PreviewProps {
  readonly language: Language
  readonly reading: Reading
}

/** What the formula gives for values that are typed here and kept nowhere, with how it came to be. */
export function Preview({ language, reading }: PreviewProps) {
  const t = useWords(formulaWords)
  const headId = useId()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const { rules, names } = reading
  const used = reading.variables.filter(({ name }) => names.includes(name))
  const sampleOf = (variable: Variable) => typed[variable.name] ?? firstSample(variable)
  return (
    <section className="panel" aria-labelledby={headId}>
      <header className="panel-head">
        <h2 id={headId}>{t('formula.try')}</h2>
        <p>{t('formula.try_lead')}</p>
      </header>
      {rules ? (
        <div className="panel-body formula-try">
          <div className="edit-fields">
            {used.length === 0 ? <p className="panel-note">{t('formula.no_values')}</p> : null}
            {used.map((variable) => (
              <Sample
                key={variable.name}
                variable={variable}
                typed={sampleOf(variable)}
                type={(text) => setTyped({ ...typed, [variable.name]: text })}
              />
            ))}
          </div>
          <Outcome
            language={language}
            rules={rules}
            values={Object.fromEntries(
              used.map((variable) => [variable.name, sampleValue(variable, sampleOf(variable))]),
            )}
          />
        </div>
      ) : (
        <p className="panel-body panel-note">{t('formula.nothing_to_try')}</p>
      )}
    </section>
  )
}

interface SampleProps {
  readonly variable: Variable
  readonly typed: string
  readonly type: (text: string) => void
}

function Sample({ variable, typed, type }: SampleProps) {
  const t = useWords(formulaWords)
  const say = useLabel()
  const reader = useLanguage()
  const id = useId()
  const unit = VARIABLE_UNITS.find(({ value }) => value === variable.unit)
  const several = variable.type.startsWith('list')
  return (
    <div className="edit-field">
      <label className="field-label" htmlFor={id}>
        {variable.title[reader]}
        {unit ? <span className="formula-unit"> {say(unit.label)}</span> : null}
      </label>
      {variable.type === 'bool' ? (
        <select
          id={id}
          className="cell-input"
          value={typed}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        >
          <option value="yes">{t('formula.yes')}</option>
          <option value="no">{t('formula.no')}</option>
        </select>
      ) : (
        <input
          id={id}
          className="cell-input"
          autoComplete="off"
          inputMode={variable.type === 'number' ? 'decimal' : 'text'}
          placeholder={several ? t('formula.sample_list') : ''}
          value={typed}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
      )}
    </div>
  )
}

interface OutcomeProps {
  readonly language: Language
  readonly rules: NonNullable<Reading['rules']>
  readonly values: Readonly<Record<string, unknown>>
}

function Outcome({ language, rules, values }: OutcomeProps) {
  const t = useWords(formulaWords)
  const reader = useLanguage()
  // Samples are checked as they are read: what cannot be used is refused by name.
  const facts = { values } as Parameters<Language['decide']>[1]
  const outcome = language.decide(rules, facts)
  return (
    <div className="formula-outcome" aria-live="polite">
      {outcome.ok ? (
        <Trace
          explanation={{ trace: outcome.value.trace as TraceView, rules: [] }}
          rulesBelow={false}
        />
      ) : (
        <p className="formula-note" data-state="wrong">
          {t('formula.refused', { reason: inLanguage(outcome.refusal.message, reader) })}
        </p>
      )}
    </div>
  )
}
