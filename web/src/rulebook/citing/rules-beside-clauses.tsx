import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Editing } from '../editor/editing'
import { RulesEditor } from '../editor/rules-editor'
import { ClausesBeside } from './clauses-beside'
import type { Cites } from './use-cites'
import '../../trace/trace.css'
import './citing.css'

interface RulesBesideClausesProps {
  readonly kind: string
  readonly editing: Editing
  /** Null where the rules follow from no regulation. */
  readonly regulationId: string | null
  readonly cites: Cites
  /** Places that the rules are said in words by. */
  readonly said: readonly string[]
}

/** Rules in their editor, beside the clauses they rest on; the cell in hand shows which. */
export function RulesBesideClauses(props: RulesBesideClausesProps) {
  const { kind, editing, regulationId, cites, said } = props
  const editor = useRef<HTMLDivElement>(null)
  const cell = useCellInHand(editor)
  if (regulationId === null) return <RulesEditor kind={kind} editing={editing} />
  return (
    <div className="rules-beside-clauses">
      <div ref={editor}>
        <RulesEditor kind={kind} editing={editing} />
      </div>
      <ClausesBeside
        kind={kind}
        rules={editing.rules}
        regulationId={regulationId}
        cites={cites}
        cell={cell}
        said={said}
      />
    </div>
  )
}

/** The pointer of the cell that was gone into last. */
function useCellInHand(within: RefObject<HTMLElement | null>): string | undefined {
  const [cell, setCell] = useState<string>()
  useEffect(() => {
    const take = ({ target }: FocusEvent) => {
      const held = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
      if (held?.dataset['at'] !== undefined) setCell(held.dataset['at'])
    }
    const element = within.current
    element?.addEventListener('focusin', take)
    return () => element?.removeEventListener('focusin', take)
  }, [within])
  return cell
}
