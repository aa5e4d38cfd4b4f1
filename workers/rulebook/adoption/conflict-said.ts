import type { PackConflictSaid } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import type { Pack, Subject } from '@bylaw/packs'
import { type Citations, clausesWithin } from '@bylaw/rules-kit'
import type { Scope } from '../../scope'
import { isSameSubject } from '../acted-on'
import { sentencesOf } from '../rule-set-view'
import type { Meeting } from './adoption-conflicts'

/** The rules of one side of a conflict, with the clauses of the text they came from. */
export interface Side {
  readonly ruleSets: readonly {
    readonly kind: string
    readonly rules: unknown
    readonly citations: Citations
  }[]
  readonly clauses: readonly { readonly id: string; readonly text: Words }[]
}

/** What is in use of the regulations that these subjects are governed by, each read once. */
export async function sidesInUse(
  scope: Scope | undefined,
  meetings: readonly Pick<Meeting, 'inUse'>[],
): Promise<(meeting: Pick<Meeting, 'inUse'>) => Side> {
  const ids = new Set(meetings.flatMap(({ inUse }) => inUse?.regulation?.id ?? []))
  const read = scope
    ? await Promise.all([...ids].map((id) => scope.rules.readRegulation(id, scope.now)))
    : []
  return ({ inUse }) => {
    const regulation = read.find((each) => each?.regulation.id === inUse?.regulation?.id)
    const version = regulation?.versions.find(({ ruleSetId }) => ruleSetId === inUse?.ruleSet.id)
    return {
      ruleSets: version && !version.repeals ? [version] : [],
      clauses: (regulation?.clauseRows ?? []).map(({ id, textZh, textEn }) => ({
        id,
        text: { zh: textZh, en: textEn },
      })),
    }
  }
}

/** What a pack would bring on a subject. */
export const sideOf = (pack: Pack, subject: Subject): Side => ({
  ruleSets: pack.ruleSets.filter((each) => isSameSubject(each, subject)),
  clauses: pack.clauses,
})

/**
 * Side by side, in the order given: what is said alike by all of them is left out. A sentence that
 * differs brings every clause that its place came from: R06 leaves its times open in one sentence,
 * and has a clause for the response and one for the solution.
 */
export function saidApart(sides: readonly Side[]): readonly PackConflictSaid[] {
  const told = sides.map(({ ruleSets }) => ruleSets.flatMap(toldBy))
  const isAlike = (text: Words) =>
    sides.length > 1 && told.every((all) => all.some((each) => each.text.zh === text.zh))
  return sides.map(({ clauses }, index) => {
    const apart = (told[index] ?? []).filter(({ text }) => !isAlike(text))
    const cited = new Set(apart.flatMap((each) => each.clauses))
    return {
      rules: apart.map(({ text }) => text),
      clauses: clauses
        .filter(({ id }) => cited.has(id))
        .map(({ id, text }) => ({ id, text: { ...text } })),
    }
  })
}

const toldBy = ({ kind, ...version }: Side['ruleSets'][number]) =>
  sentencesOf(kind, version).map(({ rule, text }) => ({
    text,
    clauses: clausesWithin(rule, version.citations),
  }))
