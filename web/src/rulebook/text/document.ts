import type { DocumentView, RegulationDocument, RevisionView } from '@bylaw/contract'

type Clause = RegulationDocument['clauses'][number]

const BOTH_EMPTY = { zh: '', en: '' } as const

/** What a company begins with that writes a regulation from nothing. */
export const blankDocument = (code: string): RegulationDocument => ({
  title: BOTH_EMPTY,
  scope: BOTH_EMPTY,
  owner: BOTH_EMPTY,
  clauses: [{ id: `${code || 'A'}.1`, heading: BOTH_EMPTY, text: BOTH_EMPTY }],
})

/** A document with its clauses numbered under another code: `R19.13.4` becomes `KQ.13.4`. */
export const recoded = (document: RegulationDocument, code: string): RegulationDocument => ({
  ...document,
  clauses: document.clauses.map((clause) => ({
    ...clause,
    id: `${code}.${clause.id.slice(clause.id.indexOf('.') + 1)}`,
  })),
})

/** A code that can stand before clause numbers and is none of the product’s own. */
export const isCode = (code: string): boolean =>
  /^[A-Z][A-Z0-9-]{0,11}$/.test(code) && !/^R\d{2}$/.test(code)

/**
 * The number of a clause put after another: beside it, at the first number its section has free.
 * After `KQ.2`, where `KQ.3` exists, that is `KQ.4`; after `KQ.2.1` it is `KQ.2.2`.
 */
export function freeNumber(clauses: readonly Clause[], after: string): string {
  const taken = new Set(clauses.map(({ id }) => id))
  const cut = after.lastIndexOf('.')
  const section = after.slice(0, cut)
  let number = Number(after.slice(cut + 1)) || 0
  do number += 1
  while (taken.has(`${section}.${number}`))
  return `${section}.${number}`
}

/** The document with a new clause after the one at an index. */
export function withClauseAfter(document: RegulationDocument, index: number): RegulationDocument {
  const { clauses } = document
  const before = clauses[index]?.id ?? clauses[0]?.id ?? 'A.0'
  const clause = { id: freeNumber(clauses, before), heading: BOTH_EMPTY, text: BOTH_EMPTY }
  return { ...document, clauses: clauses.toSpliced(index + 1, 0, clause) }
}

/** The document with a clause moved one place up (−1) or down (1); at the ends it stays. */
export function withClauseMoved(
  document: RegulationDocument,
  index: number,
  by: -1 | 1,
): RegulationDocument {
  const { clauses } = document
  const clause = clauses[index]
  const to = index + by
  if (!clause || to < 0 || to >= clauses.length) return document
  return { ...document, clauses: clauses.toSpliced(index, 1).toSpliced(to, 0, clause) }
}

export const withoutClause = (document: RegulationDocument, index: number): RegulationDocument => ({
  ...document,
  clauses: document.clauses.toSpliced(index, 1),
})

/** The places of a document that are written in neither language: `/title`, `/clauses/0/text`. */
export const unwritten = ({
  title,
  scope,
  owner,
  clauses,
}: RegulationDocument): readonly string[] =>
  Object.entries({
    '/title': title,
    '/scope': scope,
    '/owner': owner,
    ...Object.fromEntries(
      clauses.flatMap(({ heading, text }, index) => [
        [`/clauses/${index}/heading`, heading],
        [`/clauses/${index}/text`, text],
      ]),
    ),
  }).flatMap(([at, { zh, en }]) => (zh.trim() === '' && en.trim() === '' ? [at] : []))

interface Verdict {
  readonly personName: string
  readonly at: string
  readonly outcome: string
  readonly alone?: true | undefined
}

interface Signatory {
  readonly name: string
  readonly at: string
  /** An owner passed it alone, for want of anyone else. */
  readonly alone?: true
}

interface Signed {
  readonly draftedBy: string
  readonly verdicts: readonly Verdict[]
  readonly recordedAt: string
}

/**
 * Who stands behind a version: who drafted it, who passed it on the way, who had the last word. Of
 * one that was scheduled and had changes carried on into it, those of each.
 */
export function signatories(
  revisions: readonly Signed[],
): Readonly<Record<'drafted' | 'reviewed' | 'approved', readonly Signatory[]>> {
  const passed = revisions.map(({ verdicts }) =>
    verdicts.filter(({ outcome }) => outcome === 'approved'),
  )
  return {
    drafted: revisions.map(({ draftedBy: name, recordedAt: at }) => ({ name, at })),
    reviewed: passed.flatMap((each) => each.slice(0, -1).map(signed)),
    approved: passed.flatMap((each) => each.slice(-1).map(signed)),
  }
}

/** Whether a version holds without anybody's having approved it: not what came from a pack as it is. */
export const isUnapproved = (
  { version, verdicts, repeals }: RevisionView,
  adopted: DocumentView['adopted'],
): boolean => verdicts.length === 0 && !repeals && !(adopted && version === 1)

const signed = ({ personName: name, at, alone }: Verdict): Signatory =>
  alone ? { name, at, alone } : { name, at }
