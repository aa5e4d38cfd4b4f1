import { packs } from '@bylaw/packs'
import type { WorkedExample } from './acceptable-rules'
import type { RuleSetRow } from './reads'

/** The cases that a rule set's pack has worked by hand; none for one the company wrote itself. */
export const packExamples = ({
  kind,
  key,
}: Pick<RuleSetRow, 'kind' | 'key'>): readonly WorkedExample[] =>
  packs
    .flatMap(({ ruleSets }) => ruleSets)
    .filter((ruleSet) => ruleSet.kind === kind && ruleSet.key === key)
    .flatMap(({ examples }): readonly WorkedExample[] => examples)
