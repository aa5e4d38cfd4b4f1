import type { ChangedExample, DraftView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../common/problem-note'
import { Waiting } from '../../common/states'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { exampleTrialQuery } from '../try/queries'
import { TrialSides } from '../try/trial-sides'
import { draftWords } from './words'

interface ExampleProps {
  readonly draft: DraftView
  readonly example: ChangedExample
  /** Absent where there is nothing to accept, or not by this reader. */
  readonly accept: (() => void) | undefined
}

/** A worked case that comes out otherwise; opened, both results explain themselves. */
export function Example({ draft, example, accept }: ExampleProps) {
  const t = useWords(draftWords)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const { acceptedBy, mustAccept } = example
  return (
    <details className="example" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
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
      {open && draft.ruleSetId !== null ? (
        <Outcomes draftId={draft.id} ruleSetId={draft.ruleSetId} exampleId={example.id} />
      ) : null}
      {accept ? (
        <Button variant="default" onClick={accept}>
          {t('draft.accept')}
        </Button>
      ) : null}
    </details>
  )
}

interface OutcomesProps {
  readonly draftId: string
  readonly ruleSetId: string
  readonly exampleId: string
}

/** The case put to the rules in force and to the draft, as the try-out would. */
function Outcomes({ draftId, ruleSetId, exampleId }: OutcomesProps) {
  const tried = { of: 'drafts', id: draftId, ruleSetId } as const
  const { data, error } = useQuery(exampleTrialQuery(tried, exampleId))
  if (error) return <ProblemNote error={error} />
  return data ? <TrialSides answer={data} /> : <Waiting lines={3} />
}
