import type { RegulationDocument } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../i18n/use-words'
import type { Wrong } from '../editor/wrong'
import { ClauseEditor } from './clause-editor'
import { ClauseFinder } from './clause-finder'
import { ClauseHead } from './clause-head'
import {
  clauseRows,
  clausesGone,
  onShelf,
  type Shelf,
  withClauseBack,
  withWords,
} from './clause-rows'
import { withClauseAfter } from './document'
import { focusOnClause, useOpenClause } from './use-open-clause'
import { textWords } from './words'
import './clauses.css'

interface ClausesEditorProps {
  readonly document: RegulationDocument
  /** What the version that is changed says; a new regulation changes none. */
  readonly before: RegulationDocument | undefined
  readonly change: (document: RegulationDocument) => void
  readonly wrong: readonly Wrong[]
}

/** The clauses of a text as a list to look through, of which one at a time is open for writing. */
export function ClausesEditor({ document, before, change, wrong }: ClausesEditorProps) {
  const t = useWords(textWords)
  const { clauses } = document
  const [open, setOpen] = useOpenClause(clauses)
  const [typed, setTyped] = useState('')
  const [shelf, setShelf] = useState<Shelf>('all')
  const rows = clauseRows(clauses, before?.clauses, wrong)
  const found = withWords(onShelf(rows, shelf), typed)
  // What somebody writes in stays in sight, whatever is looked for meanwhile.
  const shown = rows.filter((row) => row.index === open || found.includes(row))
  const changeAndOpen = (next: RegulationDocument, index: number | undefined) => {
    change(next)
    setOpen(index)
  }
  return (
    <section className="panel clauses-editor">
      <ClauseFinder
        rows={rows}
        found={found.length}
        typed={typed}
        type={setTyped}
        shelf={shelf}
        choose={setShelf}
        openFirst={() => setOpen(found[0]?.index)}
      />
      <ul className="clause-rows" onKeyDown={stepAlong}>
        {shown.map((row) => (
          <li key={row.index} data-at={`/clauses/${row.index}`}>
            <ClauseHead
              row={row}
              open={row.index === open}
              toggle={() => setOpen(row.index === open ? undefined : row.index)}
            />
            {row.index === open ? (
              <ClauseEditor
                document={document}
                index={row.index}
                clause={row.clause}
                change={change}
                changeAndOpen={changeAndOpen}
                wrong={wrong}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <footer className="clauses-foot">
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() =>
            changeAndOpen(withClauseAfter(document, clauses.length - 1), clauses.length)
          }
        >
          {t('text.add_clause')}
        </Button>
        {clausesGone(clauses, before?.clauses).map(({ id }) => (
          <span key={id} className="panel-note">
            {t('text.gone', { clause: id })}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                const all = withClauseBack(clauses, before?.clauses ?? [], id)
                change({ ...document, clauses: all })
                focusOnClause(all.findIndex((clause) => clause.id === id))
              }}
            >
              {t('text.put_back')}
            </button>
          </span>
        ))}
      </footer>
    </section>
  )
}

/** The arrow keys go from clause to clause. */
function stepAlong(event: React.KeyboardEvent<HTMLElement>): void {
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('.clause-head')]
  const at = heads.indexOf(event.target as HTMLElement)
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  heads[to]?.focus()
}
