import type { ChangedExample, DraftChecks, DraftView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useChange } from '../../area/use-change'
import { useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { outcomesToAccept } from '../answers/to-accept'
import { Example } from './example'
import { sumUp } from './examples-summed'
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
  const { total, undecided, changed } = examples
  const told = { total, undecided: undecided ?? 0, changed: changed.length }
  const open = outcomesToAccept({ examples })
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
      <p className="panel-note">{t(sumUp(examples), told)}</p>
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
          draft={draft}
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
