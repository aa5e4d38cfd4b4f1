import type { Explanation, TraceView } from '@bylaw/contract'
import { IconChevronRight } from '@tabler/icons-react'
import { useContext, useState } from 'react'
import { commonWords } from '../common/words'
import { datedIn } from '../format/dated'
import { formatDay } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { AsOf } from './as-of'
import { factWord } from './fact-word'
import {
  allSteps,
  askedHref,
  clauseHref,
  firstLook,
  type Opened,
  ROOT,
  stepPath,
  toggled,
} from './model'
import { RestingOn } from './resting-on'
import { formatValue } from './value'
import { traceWords } from './words'
import './trace.css'

interface TraceProps {
  readonly explanation: Explanation
  /** Every step open to begin with, for paper. */
  readonly whole?: boolean
  /** Whether the rule versions are listed under it; not where the page lists them once for all. */
  readonly rulesBelow?: boolean
}

/**
 * Why a figure is what it is, as a tree that reads like a sentence: what it is called, what it
 * comes to, how it was worked out, and the clauses that say so.
 */
export function Trace({ explanation, whole = false, rulesBelow = true }: TraceProps) {
  const { trace, rules } = explanation
  const t = useWords(traceWords)
  const all = allSteps(trace)
  const [opened, setOpened] = useState<Opened>(whole ? all : firstLook)
  const everythingOpen = [...all].every((path) => opened.has(path))
  return (
    <div className="trace">
      {all.size > 1 ? (
        <button
          type="button"
          className="trace-all"
          onClick={() => setOpened(everythingOpen ? firstLook : all)}
        >
          {t(everythingOpen ? 'trace.collapse_all' : 'trace.expand_all')}
        </button>
      ) : null}
      <ul className="trace-steps trace-root">
        <RestingOn value={rules}>
          <Step
            step={trace}
            path={ROOT}
            opened={opened}
            toggle={(path) => setOpened(toggled(opened, path))}
          />
        </RestingOn>
      </ul>
      {rulesBelow ? <RestsOn rules={rules} /> : null}
    </div>
  )
}

interface StepProps {
  readonly step: TraceView
  readonly path: string
  readonly opened: Opened
  readonly toggle: (path: string) => void
}

function Step({ step, path, opened, toggle }: StepProps) {
  const place = usePlace()
  const t = useWords(traceWords)
  const common = useWords(commonWords)
  const steps = step.of ?? []
  const name = datedIn(step.name, place.language)
  const open = opened.has(path)
  const said = step.because !== undefined || step.rounding !== undefined
  return (
    <li className="trace-step">
      <div className="trace-line">
        {steps.length > 0 ? (
          <button
            type="button"
            className="trace-toggle"
            aria-expanded={open}
            aria-label={t(open ? 'trace.close_step' : 'trace.open_step', { name })}
            onClick={() => toggle(path)}
          >
            <IconChevronRight size={14} stroke={2} aria-hidden />
          </button>
        ) : (
          <span className="trace-leaf" aria-hidden />
        )}
        <span className="trace-name">
          {name}
          {said ? null : <Clauses step={step} />}
          {step.question ? <QuestionLink id={step.question} label={t('trace.decide')} /> : null}
          {step.decision ? <QuestionLink id={step.decision} label={t('trace.decision')} /> : null}
        </span>
        <span className="trace-value">{factWord(step, common) ?? formatValue(step, place, t)}</span>
      </div>
      {said ? <Reasons step={step} /> : null}
      {open && steps.length > 0 ? (
        <ul className="trace-steps">
          {steps.map((each, index) => (
            <Step
              key={stepPath(path, index)}
              step={each}
              path={stepPath(path, index)}
              opened={opened}
              toggle={toggle}
            />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function Reasons({ step }: { step: TraceView }) {
  const { language } = usePlace()
  const t = useWords(traceWords)
  const common = useWords(commonWords)
  return (
    <p className="trace-reasons">
      {step.because ? (
        <span className="trace-because">{datedIn(step.because, language)}</span>
      ) : null}
      {step.rounding ? (
        <span className="trace-rounding">
          {t('trace.rounding')}
          {common('common.colon')}
          {datedIn(step.rounding, language)}
        </span>
      ) : null}
      <Clauses step={step} />
    </p>
  )
}

/** The way to the question that a step waits for, or whose decision it names. */
function QuestionLink({ id, label }: { id: string; label: string }) {
  const rules = useContext(RestingOn)
  return (
    <Go className="trace-ask" href={askedHref(id, rules)}>
      {label}
    </Go>
  )
}

const Clauses = ({ step }: { step: TraceView }) =>
  (step.clauses ?? []).map((clause) => <ClauseChip key={clause} clause={clause} />)

/** A clause by its number, one click from its wording at the time. */
export function ClauseChip({ clause }: { clause: string }) {
  const t = useWords(traceWords)
  const asOf = useContext(AsOf)
  return (
    <Go
      className="clause-chip"
      href={clauseHref(clause, asOf)}
      aria-label={t('trace.clause', { clause })}
    >
      <span aria-hidden>§</span>
      {clause}
    </Go>
  )
}

/** The rule versions that figures rest on, each one click away; nothing where there are none. */
export function RestsOn({ rules }: Pick<Explanation, 'rules'>) {
  const place = usePlace()
  const t = useWords(traceWords)
  if (rules.length === 0) return null
  return (
    <section className="trace-rests-on">
      <h3>{t('trace.rests_on')}</h3>
      <ul>
        {rules.map((rule) => (
          <li key={`${rule.ruleSetId}@${rule.version}`}>
            <Go href={`/rulebook/rule-sets/${rule.ruleSetId}?version=${rule.version}`}>
              {inLanguage(rule.title, place.language)}
            </Go>
            <span>
              {t('trace.version', { version: rule.version })} ·{' '}
              {t('trace.valid_from', { day: formatDay(rule.validFromMs, place) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
