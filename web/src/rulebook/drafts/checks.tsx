import type { DraftChecks, DraftView } from '@bylaw/contract'
import { useWords } from '../../i18n/use-words'
import { Examples } from './examples'
import { Findings } from './findings'
import { draftWords } from './words'

interface ChecksProps {
  readonly draft: DraftView
  readonly checks: DraftChecks
  readonly fail: (error: unknown) => void
  /** The rules whose draft it is, where others are looked over on the same page. */
  readonly of?: string
}

/** What the system finds in a draft, and which worked cases come out otherwise under it. */
export function Checks({ draft, checks, fail, of }: ChecksProps) {
  const t = useWords(draftWords)
  const { findings, examples } = checks
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{of === undefined ? t('draft.checks') : t('draft.checks_of', { title: of })}</h2>
      </header>
      <div className="panel-body checks">
        <Findings draft={draft} findings={findings} />
        {draft.kind !== null && examples.total > 0 ? (
          <Examples draft={draft} examples={examples} fail={fail} />
        ) : null}
      </div>
    </section>
  )
}
