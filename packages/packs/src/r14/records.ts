import { words } from '@bylaw/kernel'
import { box, filledIn } from '../filled-in'
import { followedUp } from '../followed-up'

/** The record of each task (R14.4.1 to R14.4.3). Half hours and minutes are asked about apart. */
export const workRecord = filledIn({
  key: 'work_record',
  title: words('工作记录', 'Work record'),
  clauses: ['R14.4'],
  boxes: [
    box('description', words('问题描述', 'Description'), ['R14.4.1']),
    box('steps', words('方法与步骤', 'Method and steps'), ['R14.4.2']),
    box('working_time', words('用时（分钟）', 'Working time (minutes)'), ['R14.4.3'], {
      holds: 'number',
    }),
  ],
})

/** What a report to superiors says, periodic or ad hoc (R14.4.6). */
export const reportContents = filledIn({
  key: 'report_contents',
  title: words('汇报内容', 'Contents of a report'),
  clauses: ['R14.4.5', 'R14.4.6'],
  boxes: [
    box('results', words('工作成果', 'Results'), ['R14.4.6']),
    box('problems', words('存在的问题', 'Problems'), ['R14.4.6']),
    box('suggestions', words('建议', 'Suggestions'), ['R14.4.6']),
  ],
})

/** Problems that recur are followed down to their root and solved there (R14.6.3). */
export const rootCauses = followedUp({
  key: 'root_causes',
  name: words('根本原因的解决', 'Solving root causes'),
  clauses: ['R14.6.3'],
  record: [
    {
      key: 'problem',
      name: words('反复出现的问题', 'The problem that recurs'),
      clauses: ['R14.6.2'],
    },
    { key: 'cause', name: words('根本原因', 'Its root cause'), clauses: ['R14.6.3'] },
    { key: 'owner', name: words('负责人', 'Who solves it'), clauses: ['R14.6.3'] },
  ],
})
