import type { ProcedureAct, ProcedureRecordView } from '@bylaw/contract'

/** What the list shows: what waits for the reader, what is late, what is under way, what is over. */
export const SHELVES = ['mine', 'overdue', 'open', 'done'] as const
export type Shelf = (typeof SHELVES)[number]

export const shelfNamed = (name: string | undefined): Shelf =>
  SHELVES.find((shelf) => shelf === name) ?? 'mine'

export const shelfHref = (shelf: Shelf): string =>
  shelf === 'mine' ? '/procedures' : `/procedures?show=${shelf}`

/** How the server is asked for a shelf. */
export const shelfQuery = (shelf: Shelf): Readonly<Record<string, string>> =>
  ({
    mine: { mine: 'true', state: 'open' },
    overdue: { overdue: 'true' },
    open: { state: 'open' },
    done: { state: 'done' },
  })[shelf]

/** Something that can be done now, as one button or one small form. */
export interface Deed {
  readonly key: string
  readonly act: ProcedureAct
  readonly name: { readonly zh: string; readonly en: string }
  /** What says no to the same: a decline, a failed stage, a check that was not in order. */
  readonly refuses: boolean
}

/**
 * What a record waits for in single words: approvals, stages, checks, papers and signatures. Boxes,
 * days and things have a form of their own.
 */
export function deedsOf({ outline, waitsFor, entries, row }: ProcedureRecordView): Deed[] {
  if (row.state !== 'open') return []
  const filed = new Set(entries.flatMap(({ act }) => (act.did === 'filed' ? [act.paper] : [])))
  const waits = waitsFor.flatMap(({ did, key, name }): Deed[] => {
    const deed = (act: ProcedureAct, refuses = false): Deed => ({
      key: `${act.did}.${key}.${refuses}`,
      act,
      name,
      refuses,
    })
    if (did === 'approved')
      return [deed({ did, post: key }), deed({ did: 'declined', post: key }, true)]
    if (did === 'passed')
      return [deed({ did, stage: key }), deed({ did: 'failed', stage: key, cause: null }, true)]
    if (did === 'checked')
      return [deed({ did, inOrder: true }), deed({ did, inOrder: false }, true)]
    return [deed({ did, post: key, as: 'in_person' })]
  })
  const papers = outline.papers
    .filter(({ key }) => row.template !== 'papers' && !filed.has(key))
    .map(
      ({ key, name }): Deed => ({
        key: `filed.${key}`,
        act: { did: 'filed', paper: key },
        name,
        refuses: false,
      }),
    )
  return [...waits, ...papers, ...signaturesOf({ outline, entries, row })]
}

function signaturesOf({
  outline,
  entries,
  row,
}: Pick<ProcedureRecordView, 'outline' | 'entries' | 'row'>): Deed[] {
  if (row.template !== 'papers') return []
  const given = new Set(
    entries.flatMap(({ act }) => (act.did === 'signed' ? [`${act.paper} ${act.by}`] : [])),
  )
  return outline.papers.flatMap(({ key, name }) =>
    outline.signedBy
      .filter((by) => !given.has(`${key} ${by}`))
      .map(
        (by): Deed => ({
          key: `signed.${key}.${by}`,
          act: { did: 'signed', paper: key, by },
          name,
          refuses: false,
        }),
      ),
  )
}
