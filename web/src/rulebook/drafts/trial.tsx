import type { TryOutView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { RefusalNote } from '../../area/refusal-note'
import { ProblemNote } from '../../common/problem-note'
import { useWords } from '../../i18n/use-words'
import { Trace } from '../../trace/view'
import { rulesFromText } from '../rules-text'
import { tryDraft } from './queries'
import { draftWords } from './words'

/** One case under the rules in force and under the draft, side by side, each explained. */
export function Trial({ draftId }: { draftId: string }) {
  const t = useWords(draftWords)
  const [text, setText] = useState('')
  const facts = rulesFromText(text)
  const trial = useMutation({ mutationFn: (asked: unknown) => tryDraft(draftId, asked) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (facts.ok) trial.mutate(facts.value)
  }
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('draft.trial')}</h2>
        <p>{t('draft.trial_lead')}</p>
      </header>
      <form className="panel-body form" onSubmit={submit}>
        <Textarea
          className="json-input"
          label={t('draft.trial_facts')}
          spellCheck={false}
          minRows={4}
          maxRows={16}
          value={text}
          error={
            text === '' || facts.ok ? undefined : t('draft.json_wrong', { reason: facts.reason })
          }
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <ProblemNote error={trial.error} />
        <div className="form-buttons">
          <Button type="submit" variant="default" loading={trial.isPending} disabled={!facts.ok}>
            {t('draft.trial_run')}
          </Button>
        </div>
        {trial.data ? (
          <div className="trial-sides" aria-live="polite">
            <TrialSide title={t('draft.trial_before')} answer={trial.data.before} />
            <TrialSide title={t('draft.trial_after')} answer={trial.data.after} />
          </div>
        ) : null}
      </form>
    </section>
  )
}

function TrialSide({ title, answer }: { title: string; answer: TryOutView }) {
  return (
    <section className="trial-side">
      <h3>{title}</h3>
      {answer.refusal ? <RefusalNote refusal={answer.refusal} /> : null}
      {answer.explanation ? <Trace explanation={answer.explanation} /> : null}
    </section>
  )
}
