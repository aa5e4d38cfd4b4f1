import { words } from '@bylaw/kernel'
import { box, filledIn } from '../filled-in'

/** The first call, and how big the request is, before it is passed on (R03.3). */
export const firstContact = filledIn({
  key: 'first_contact',
  title: words('首次联系记录', 'Record of the first contact'),
  clauses: ['R03.3'],
  boxes: [
    box('called', words('与客户通话情况', 'The call to the customer'), ['R03.3.1']),
    box('size', words('请求的大小', 'How big the request is'), ['R03.3.2']),
    box('solved', words('当场解决情况', 'What was solved at once'), ['R03.3.2'], { needed: false }),
  ],
})

/** What the second reports to the first after a sudden incident (R03.4.2, R03.4.3). */
export const incidentReport = filledIn({
  key: 'incident_report',
  title: words('突发事件处理报告', 'Report of a sudden incident'),
  clauses: ['R03.4.2'],
  boxes: [
    box('incident', words('突发事件', 'The incident'), ['R03.4.1']),
    box('result', words('处理结果', 'What came of it'), ['R03.4.2']),
    box('follow_up', words('交回后的后续工作', 'What is left to do'), ['R03.4.3'], {
      needed: false,
    }),
  ],
})
