import { errorAt, type RuleFinding, sameKeys } from '@bylaw/rules-kit'
import type { CareerRules } from './rules'

/** Pass marks that nobody can reach or that are for no test. */
export const check = ({ tests, passMarks }: CareerRules): readonly RuleFinding[] => [
  ...sameKeys('/tests', tests),
  ...Object.entries(passMarks ?? {}).flatMap(([key, mark]) => [
    ...(tests.some((test) => test.key === key)
      ? []
      : [
          errorAt(
            `/passMarks/${key}`,
            'unknown_name',
            `没有“${key}”这项考核。`,
            `There is no test ${key}.`,
          ),
        ]),
    ...(Number(mark) > 100
      ? [
          errorAt(
            `/passMarks/${key}`,
            'never_reached',
            `“${key}”的及格分 ${mark} 超过 100 分。`,
            `The pass mark of ${key}, ${mark}, is above 100.`,
          ),
        ]
      : []),
  ]),
]
