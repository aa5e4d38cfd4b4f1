import { below, rowsAt, valueAt } from '../json'
import type { Sheet } from '../sheet'
import { named, nameOf } from './named'
import { decimal, fields, say, whole, yesNo } from './short'

/** Careers: what the next level takes, with a pass mark for each test. */
export const careerSheet = (rules: unknown): Sheet => ({
  sections: [
    fields(
      say('晋级条件', 'What the next level takes'),
      whole('/highestLevel', say('最高等级', 'Highest level')),
      whole('/months', say('满几个月可申请（月）', 'Months before applying')),
      yesNo('/onlyNextLevel', say('只能升一级', 'One level at a time')),
    ),
    named(say('考试与考核', 'Tests'), '/tests'),
    fields(
      say('合格线（分）', 'Pass marks'),
      ...rowsAt(rules, '/tests').map((test) =>
        decimal(
          below('/passMarks', String(valueAt(test, '/key'))),
          nameOf(test) ?? say('', ''),
          ...undecidedUnlessSet(rules, '/passMarks'),
        ),
      ),
    ),
  ],
})

/** While nothing is decided an empty field is no fault; once something is, each has to be filled. */
export const undecidedUnlessSet = (
  rules: unknown,
  at: string,
): readonly ['undecided'] | readonly [] => (valueAt(rules, at) == null ? ['undecided'] : [])
