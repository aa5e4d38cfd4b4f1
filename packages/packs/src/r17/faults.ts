import { words } from '@bylaw/kernel'
import { box, filledIn } from '../filled-in'
import { followedUp } from '../followed-up'

/** A fault on record, with its owner from the start (R17.2.1, R17.2.2). */
export const faultRecord = filledIn({
  key: 'fault_record',
  title: words('故障处理记录', 'Fault record'),
  clauses: ['R17.2.1'],
  boxes: [
    box('fault', words('故障情况', 'The fault'), ['R17.2.1']),
    box('owner', words('责任人', 'Its owner'), ['R17.2.2']),
    box('handling', words('处理过程', 'How it was handled'), ['R17.2.1']),
    box('tools', words('使用的工具', 'Tools used'), ['R17.2.3'], { needed: false }),
  ],
})

/** What a post-mortem asks for, carried out and seen to be (R17.2.7). */
export const faultMeasures = followedUp({
  key: 'fault_measures',
  name: words('复盘改进措施', 'Measures after a post-mortem'),
  clauses: ['R17.2.7'],
  record: [
    { key: 'cause', name: words('故障原因', 'The cause'), clauses: ['R17.2.6'] },
    { key: 'measure', name: words('改进措施', 'The measure'), clauses: ['R17.2.7'] },
  ],
})
