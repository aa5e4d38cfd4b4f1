import type { RegulationDocument } from '@bylaw/contract'
import { useWords } from '../../i18n/use-words'
import { BeforeAfter, Told } from './before-after'
import { type ChangedClauses, clauseChangesOf } from './model'
import { draftWords } from './words'
import './drafts.css'

type Clause = RegulationDocument['clauses'][number]

/** Clauses that differ, in the order in which people look: reworded, added, removed. */
export function ClauseChanges({ changes }: { changes: ChangedClauses }) {
  const t = useWords(draftWords)
  return (
    <ul className="diff">
      {clauseChangesOf(changes).map(({ what, before, after }) => (
        <li key={`${what} ${(after ?? before)?.id}`}>
          <span className="badge">{t(`draft.diff_${what}`)}</span>
          <BeforeAfter
            before={before && <Side clause={before} against={after} />}
            after={after && <Side clause={after} against={before} />}
          />
        </li>
      ))}
    </ul>
  )
}

const Side = ({ clause, against }: { clause: Clause; against: Clause | null }) => (
  <>
    {clause.id} <Told words={clause.heading} against={against?.heading ?? null} />
    <br />
    <Told words={clause.text} against={against?.text ?? null} />
  </>
)
