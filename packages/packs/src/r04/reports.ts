import { words } from '@bylaw/kernel'
import { box, filledIn } from '../filled-in'

/** The leader's plan: what is done, and by whom (R04.2.1). */
export const workPlan = filledIn({
  key: 'work_plan',
  title: words('小组工作计划', 'The group’s work plan'),
  clauses: ['R04.2.1'],
  boxes: [
    box('work', words('计划的工作', 'Work planned'), ['R04.2.1']),
    box('assigned_to', words('分派给谁', 'Assigned to'), ['R04.2.1']),
  ],
})

/** A member's report to their superior (R04.2.6). */
export const progressReport = filledIn({
  key: 'progress_report',
  title: words('工作汇报', 'Report to the superior'),
  clauses: ['R04.2.6'],
  boxes: [
    box('progress', words('工作进展', 'Progress'), ['R04.2.6']),
    box('problems', words('遇到的问题', 'Problems met'), ['R04.2.6']),
  ],
})
