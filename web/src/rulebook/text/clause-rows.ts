import type { RegulationDocument } from '@bylaw/contract'
import { below } from '../editor/json'
import type { Wrong } from '../editor/wrong'
import { sameJson } from '../same-json'

type Clauses = RegulationDocument['clauses']

/** A clause as the list of a long text shows it. */
export interface ClauseRow {
  readonly index: number
  readonly clause: Clauses[number]
  /** What became of it since the version that is changed. */
  readonly mark: 'new' | 'changed' | undefined
  /** The worst that is said of any place in it. */
  readonly said: Wrong['severity'] | undefined
}

/** Every clause of a text, with what was done to it and what is said of it. */
export function clauseRows(
  clauses: Clauses,
  before: Clauses | undefined,
  wrong: readonly Wrong[],
): readonly ClauseRow[] {
  const former = new Map(before?.map((clause) => [clause.id, clause]))
  return clauses.map((clause, index) => {
    const was = former.get(clause.id)
    const at = below('/clauses', index)
    const said = wrong
      .filter(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`))
      .map(({ severity }) => severity)
    return {
      index,
      clause,
      mark: !before ? undefined : !was ? 'new' : sameJson(was, clause) ? undefined : 'changed',
      said: said.includes('error') ? 'error' : said[0],
    }
  })
}

export const SHELVES = ['all', 'changed', 'said'] as const
export type Shelf = (typeof SHELVES)[number]

export const onShelf = (rows: readonly ClauseRow[], shelf: Shelf): readonly ClauseRow[] =>
  shelf === 'all' ? rows : rows.filter((row) => row[shelf === 'changed' ? 'mark' : 'said'])

/** The clauses whose number, heading or wording, in either language, has every word looked for. */
export function withWords(rows: readonly ClauseRow[], typed: string): readonly ClauseRow[] {
  const words = typed.toLowerCase().split(/\s+/)
  return rows.filter(({ clause: { id, heading, text } }) => {
    const whole = [id, heading.zh, heading.en, text.zh, text.en].join('\n').toLowerCase()
    return words.every((word) => whole.includes(word))
  })
}

/** What stood in the version that is changed and stands here no longer. */
export const clausesGone = (clauses: Clauses, before: Clauses | undefined): Clauses =>
  (before ?? []).filter(({ id }) => !clauses.some((clause) => clause.id === id))

/** The clauses with one put back, after the nearest before it that still stands. */
export function withClauseBack(clauses: Clauses, before: Clauses, id: string): Clauses {
  const at = before.findIndex((clause) => clause.id === id)
  const gone = before[at]
  if (!gone) return clauses
  const ahead = before.slice(0, at).map((clause) => clause.id)
  const after = clauses.findLastIndex((clause) => ahead.includes(clause.id))
  return clauses.toSpliced(after + 1, 0, gone)
}
