import type { FactsFormView } from '@bylaw/contract'
import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useMemo, useState } from 'react'
import { ApiProblem } from '../../api'
import { ProblemNote } from '../../common/problem-note'
import { Waiting } from '../../common/states'
import { useInSight } from '../../common/use-in-sight'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useJsonWrong } from '../editor/json-wrong'
import type { Wrong } from '../editor/wrong'
import { rulesFromText } from '../rules-text'
import { sameJson } from '../same-json'
import { casesToBegin } from './cases'
import { Part } from './fact-form'
import { FactsContext } from './facts'
import { fieldOf } from './fields'
import { Keep } from './keep'
import { factsFormQuery, type Tried, tryFacts } from './queries'
import { TrialSides } from './trial-sides'
import { tryWords } from './words'
import '../editor/editor.css'
import '../drafts/drafts.css'
import './try.css'

/** One case put to the rules, each answer explained; with a draft, side by side. */
export function TryPanel({ tried }: { tried: Tried }) {
  const t = useWords(tryWords)
  const { data, error } = useQuery(factsFormQuery(tried))
  return (
    <section className="panel try-panel" id="try">
      <header className="panel-head">
        <h2>{t('try.title')}</h2>
        <p>{t(tried.of === 'drafts' ? 'try.lead_draft' : 'try.lead')}</p>
      </header>
      <div className="panel-body">
        {error ? <ProblemNote error={error} /> : null}
        {data ? <TryForm tried={tried} form={data} /> : null}
        {!data && !error ? <Waiting lines={3} /> : null}
      </div>
    </section>
  )
}

function TryForm({ tried, form }: { tried: Tried; form: FactsFormView }) {
  const t = useWords(tryWords)
  const jsonWrong = useJsonWrong()
  const field = useMemo(() => fieldOf(form.schema), [form.schema])
  const [facts, setFacts] = useState<unknown>(form.examples[0]?.facts ?? {})
  const [text, setText] = useState<string>()
  const trial = useMutation({ mutationFn: (asked: unknown) => tryFacts(tried, asked) })
  const result = useInSight<HTMLDivElement>(trial.data)
  const wrong = trial.error ? wrongFacts(trial.error) : []
  const read = text === undefined ? undefined : rulesFromText(text)
  const unreadable = read !== undefined && !read.ok
  const change = (next: unknown) => {
    setFacts(next)
    trial.reset()
  }
  const run = (event: FormEvent) => {
    event.preventDefault()
    trial.mutate(facts)
  }
  return (
    <form className="form" onSubmit={run}>
      <Examples
        form={form}
        facts={facts}
        take={(example) => {
          setFacts(example)
          if (text !== undefined) setText(asText(example))
          trial.mutate(example)
        }}
      />
      <SegmentedControl
        size="xs"
        className="try-how"
        aria-label={t('try.how')}
        value={text === undefined ? 'form' : 'json'}
        onChange={(next) => setText(next === 'json' ? asText(facts) : undefined)}
        disabled={unreadable}
        data={[
          { value: 'form', label: t('try.form') },
          { value: 'json', label: t('try.json') },
        ]}
      />
      {text === undefined ? (
        <FactsContext value={{ facts, change, wrong }}>
          <div className="facts-form">
            <Part at="" field={field} label={t('try.title')} />
          </div>
        </FactsContext>
      ) : (
        <Textarea
          className="json-input"
          label={t('try.json_label')}
          spellCheck={false}
          autosize
          minRows={6}
          maxRows={24}
          value={text}
          error={read && !read.ok ? jsonWrong(read.at) : undefined}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value)
            const now = rulesFromText(currentTarget.value)
            if (now.ok) change(now.value)
          }}
        />
      )}
      {wrong.length > 0 && text === undefined ? (
        <p className="facts-wrong" role="alert">
          {t('try.wrong', { count: wrong.length })}
        </p>
      ) : (
        <ProblemNote error={trial.error} />
      )}
      <div className="form-buttons">
        <Button type="submit" loading={trial.isPending} disabled={unreadable}>
          {t('try.run')}
        </Button>
      </div>
      <div ref={result} className="try-result" aria-live="polite">
        {trial.data ? <TrialSides answer={trial.data} /> : null}
      </div>
      {trial.data ? (
        <Keep ruleSetId={tried.ruleSetId} examples={form.examples} facts={facts} />
      ) : null}
    </form>
  )
}

const asText = (facts: unknown): string => JSON.stringify(facts, null, 2)

/** What a refusal says about places of the facts. */
const wrongFacts = (error: unknown): readonly Wrong[] =>
  error instanceof ApiProblem
    ? (error.problem.errors ?? [])
        .filter(({ pointer }) => /^\/facts(\/|$)/.test(pointer))
        .map(({ pointer, message }) => ({
          severity: 'error',
          pointer: pointer.slice('/facts'.length),
          message,
        }))
    : []

interface ExamplesProps {
  readonly form: FactsFormView
  readonly facts: unknown
  readonly take: (facts: unknown) => void
}

/** The worked cases, to begin with any of them. */
function Examples({ form, facts, take }: ExamplesProps) {
  const t = useWords(tryWords)
  const language = useLanguage()
  const [all, showAll] = useState(false)
  const examples = casesToBegin(form.examples, language)
  const rest = all ? 0 : examples.length - FIRST
  return (
    <fieldset className="try-examples">
      <legend className="field-label">{t('try.examples')}</legend>
      {(rest > 0 ? examples.slice(0, FIRST) : examples).map((example) => (
        <button
          key={example.id}
          type="button"
          className="try-example"
          aria-pressed={sameJson(example.facts, facts)}
          onClick={() => take(example.facts)}
        >
          {inLanguage(example.name, language)}
        </button>
      ))}
      {rest > 0 ? (
        <button type="button" className="link-button" onClick={() => showAll(true)}>
          {t('try.more_examples', { count: rest })}
        </button>
      ) : null}
    </fieldset>
  )
}

/** How many cases are offered before one asks for more. */
const FIRST = 8
