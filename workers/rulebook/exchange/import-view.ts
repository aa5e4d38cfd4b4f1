import type { FileText, RulebookImport } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import type { Clause } from '@bylaw/packs'
import { kindOf } from '../kind-of'
import type { RegulationChange, RuleSetChange } from './import-change'

/** What an import changes, as people read it. */
export const importView = (
  {
    regulations,
    ruleSets,
    reachesBack,
  }: {
    readonly regulations: readonly RegulationChange[]
    readonly ruleSets: readonly RuleSetChange[]
    readonly reachesBack: boolean
  },
  applied: boolean,
): RulebookImport => ({
  applied,
  reachesBack,
  regulations: regulations.map(({ part, clauses, ...change }) => ({
    code: part.code,
    title: part.title,
    ...outcomeOf(change, applied),
    ...(change.state === 'added' ? datesOf([...(part.earlier ?? []), part]) : { earlier: [] }),
    clauses: {
      total: part.clauses.length,
      added: change.state === 'changed' ? clauses.added.map(clauseView) : [],
      removed: clauses.removed.map(clauseView),
      reworded: clauses.reworded.map(({ before, after }) => ({
        before: clauseView(before),
        after: clauseView(after),
      })),
    },
  })),
  ruleSets: ruleSets.map(({ part, diff, ...change }) => ({
    kind: part.kind,
    key: part.key,
    kindTitle: { ...kindOf(part.kind).title },
    title: part.title,
    ...outcomeOf(change, applied),
    ...(change.state === 'added' ? datesOf(part.versions) : { earlier: [] }),
    diff,
  })),
  questions: [...regulations, ...ruleSets].flatMap(({ decided }) =>
    decided.flatMap(({ question: { key, ask, options, decision } }) =>
      decision
        ? [
            {
              key,
              ask,
              value: decision.value,
              chosen: options.find(({ value }) => sameJson(value, decision.value))?.label ?? null,
              reason: decision.reason,
            },
          ]
        : [],
    ),
  ),
})

const outcomeOf = (
  {
    state,
    becomes,
    draftId,
    basedOn,
    validFrom,
    repeals,
  }: Omit<RuleSetChange, 'part' | 'diff' | 'begins'>,
  applied: boolean,
) => ({
  state,
  becomes,
  draftId: applied ? draftId : null,
  basedOn: becomes === 'nothing' ? null : basedOn,
  validFrom: becomes === 'nothing' ? null : validFrom,
  repeals,
})

/** When what is new holds, version by version; what is only begun holds at no time yet. */
function datesOf(versions: readonly Pick<FileText, 'validFrom' | 'repealed'>[]) {
  const dates = versions
    .filter(({ repealed }, index) => index > 0 || repealed === undefined)
    .map(({ validFrom, repealed }) => ({ validFrom, repeals: repealed !== undefined }))
  const last = dates.at(-1) ?? { validFrom: null, repeals: false }
  return { ...last, earlier: dates.slice(0, -1) }
}

const clauseView = ({ id, heading, text }: Clause) => ({
  id,
  heading: { ...heading },
  text: { ...text },
})
