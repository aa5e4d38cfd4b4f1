import type { ChangedExample, DraftChecks, DraftView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useChange } from '../../area/use-change'
import { CodeBlock } from '../../common/scrolling'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { acceptOutcomes } from './queries'
import { draftWords } from './words'

interface ExamplesProps {
  readonly draft: DraftView
  readonly examples: DraftChecks['examples']
  readonly fail: (error: unknown) => void
}

/** The worked cases that come out otherwise: its author stands by each, and its judges see who did. */
export function Examples({ draft, examples, fail }: ExamplesProps) {
  const t = useWords(draftWords)
  const may = useMay()
  const { total, changed } = examples
  const open = changed.filter(({ mustAccept, acceptedBy }) => mustAccept && acceptedBy === null)
  const accept = useChange({
    change: (outcomes: readonly ChangedExample[]) => acceptOutcomes(draft, outcomes),
    refresh: [['rulebook']],
  })
  const mayAccept = draft.state === 'draft' && may('rulebook.draft')
  const send = (outcomes: readonly ChangedExample[]) => {
    fail(undefined)
    accept.mutate(outcomes, { onError: fail })
  }
  return (
    <div className="examples">
      <h3>{t('draft.examples')}</h3>
      <p className="panel-note">
        {changed.length === 0
          ? t('draft.examples_same', { total })
          : t('draft.examples_changed', { total, changed: changed.length })}
      </p>
      {open.length > 0 ? (
        <div className="examples-open">
          <p className="notice">{t('draft.examples_open', { count: open.length })}</p>
          {mayAccept ? (
            <Button variant="default" loading={accept.isPending} onClick={() => send(open)}>
              {t('draft.accept_all', { count: open.length })}
            </Button>
          ) : null}
        </div>
      ) : null}
      {changed.map((example) => (
        <Example
          key={example.id}
          example={example}
          accept={
            mayAccept && open.length > 1 && open.includes(example)
              ? () => send([example])
              : undefined
          }
        />
      ))}
    </div>
  )
}

interface ExampleProps {
  readonly example: ChangedExample
  /** Absent where there is nothing to accept, or not by this reader. */
  readonly accept: (() => void) | undefined
}

function Example({ example, accept }: ExampleProps) {
  const t = useWords(draftWords)
  const language = useLanguage()
  const { acceptedBy, mustAccept } = example
  return (
    <details className="example">
      <summary>
        {inLanguage(example.name, language)}{' '}
        {mustAccept && acceptedBy === null ? (
          <span className="badge badge-warn">{t('draft.outcome_open')}</span>
        ) : null}
        {acceptedBy !== null ? (
          <span className="badge badge-good">
            {t('draft.outcome_accepted', { name: acceptedBy })}
          </span>
        ) : null}
        {mustAccept ? null : <span className="badge badge-calm">{t('draft.outcome_first')}</span>}
      </summary>
      <dl className="example-sides">
        <dt>{t('draft.diff_before')}</dt>
        <dd>
          <Outcome outcome={example.before} />
        </dd>
        <dt>{t('draft.diff_after')}</dt>
        <dd>
          <Outcome outcome={example.after} />
        </dd>
      </dl>
      {accept ? (
        <Button variant="default" onClick={accept}>
          {t('draft.accept')}
        </Button>
      ) : null}
    </details>
  )
}

function Outcome({ outcome }: { outcome: ChangedExample['before'] }) {
  const t = useWords(draftWords)
  if (outcome.refusal !== undefined) return t('draft.refused_as', { code: outcome.refusal })
  return <CodeBlock>{JSON.stringify(outcome.decision, null, 1)}</CodeBlock>
}
