import type { FileRuleSet } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { factsOf } from '../answer-under'
import { kindOf } from '../kind-of'
import { mustBeOfSize } from '../rules-size'
import { type Wrong, wrongAt, wrongsOf } from './import-wrong'

/** Worked cases whose facts their kind does not know, or that are there twice. */
export const wrongExamples = (
  { kind, examples = [] }: FileRuleSet,
  pointer: string,
): readonly Wrong[] => [
  ...examples.flatMap(({ facts }, index) =>
    wrongsOf(() => {
      mustBeOfSize(facts, '/facts')
      factsOf(kindOf(kind), facts)
    }).map((wrong) => ({ ...wrong, pointer: `${pointer}/${index}${wrong.pointer}` })),
  ),
  ...examples.flatMap(({ name, facts }, index) =>
    examples.findIndex((each) => sameJson(each.facts, facts)) < index
      ? [
          wrongAt(
            `${pointer}/${index}/facts`,
            'duplicate',
            `算例“${name}”的情形前面已有。`,
            `The facts of “${name}” are there already.`,
          ),
        ]
      : [],
  ),
]
