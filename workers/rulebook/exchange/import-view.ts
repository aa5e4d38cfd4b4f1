import type { RulebookImport } from '@bylaw/contract'
import type { Clause } from '@bylaw/packs'
import { sameJson } from '../../platform/same-json'
import { kindOf } from '../kind-of'
import type { RegulationChange, RuleSetChange } from './import-change'

/** What an import changes, as people read it. */
export const importView = (
  {
    regulations,
    ruleSets,
  }: {
    readonly regulations: readonly RegulationChange[]
    readonly ruleSets: readonly RuleSetChange[]
  },
  applied: boolean,
): RulebookImport => ({
  applied,
  regulations: regulations.map(({ part, state, becomes, draftId, repeals, clauses }) => ({
    code: part.code,
    title: part.title,
    state,
    becomes,
    draftId: applied ? draftId : null,
    repeals,
    clauses: {
      total: part.clauses.length,
      added: state === 'changed' ? clauses.added.map(clauseView) : [],
      removed: clauses.removed.map(clauseView),
      reworded: clauses.reworded.map(({ before, after }) => ({
        before: clauseView(before),
        after: clauseView(after),
      })),
    },
  })),
  ruleSets: ruleSets.map(({ part, state, becomes, draftId, repeals, diff }) => ({
    kind: part.kind,
    key: part.key,
    kindTitle: { ...kindOf(part.kind).title },
    title: part.title,
    state,
    becomes,
    draftId: applied ? draftId : null,
    repeals,
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

const clauseView = ({ id, heading, text }: Clause) => ({
  id,
  heading: { ...heading },
  text: { ...text },
})
