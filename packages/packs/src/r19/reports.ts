import { words } from '@bylaw/kernel'
import { box, filledIn } from '../filled-in'

/** Next week's plan (R19.4.1). By when, `presence` says once that is decided. */
export const weeklyPlan = filledIn({
  key: 'weekly_plan',
  title: words('下周工作计划表', 'Next week’s plan'),
  clauses: ['R19.4.1'],
  boxes: [
    box('customers', words('客户反映', 'What customers report'), ['R19.4.1']),
    box('company', words('公司需要', 'What the company needs'), ['R19.4.1']),
    box('plan', words('下周工作安排', 'The plan for next week'), ['R19.4.1']),
  ],
})

/** The technical support report of each day (R19.4.2). */
export const dailyReport = filledIn({
  key: 'daily_report',
  title: words('技术支持报告', 'Daily support report'),
  clauses: ['R19.4.2'],
  boxes: [
    box('date', words('日期', 'Date'), ['R19.4.2'], { holds: 'date' }),
    box('work', words('当天的工作', 'The day’s work'), ['R19.4.2']),
    box('problems', words('发现的问题', 'Problems found'), ['R19.4.2'], { needed: false }),
    box('results', words('处理结果', 'What came of them'), ['R19.4.2'], { needed: false }),
  ],
})

/** The weekly feedback on quality and market (R19.4.3). */
export const weeklyFeedback = filledIn({
  key: 'weekly_feedback',
  title: words('每周反馈表', 'Weekly feedback'),
  clauses: ['R19.4.3'],
  boxes: [
    box('quality', words('产品质量反映', 'Product quality'), ['R19.4.3']),
    box('competitors', words('竞争对手动向与信誉', 'Competitors’ moves and credit'), ['R19.4.3']),
    box('new_products', words('新产品情况', 'New products'), ['R19.4.3']),
    box('stock', words('客户库存', 'Customers’ stock'), ['R19.4.3']),
  ],
})

/** What is handed in before a trip (R19.6.1); what it pays is for `trips`. */
export const travelRequest = filledIn({
  key: 'travel_request',
  title: words('出差申请', 'Travel request'),
  clauses: ['R19.6.1'],
  boxes: [
    box('traveller', words('出差人', 'Traveller'), ['R19.6.1']),
    box('purpose', words('出差事由', 'Purpose'), ['R19.6.1']),
    box('itinerary', words('行程时间表', 'Itinerary'), ['R19.6.1']),
    box('depart_on', words('出发日期', 'Leaves on'), ['R19.6.1'], { holds: 'date' }),
  ],
})

/** The log of each day away (R19.6.4). */
export const travelLog = filledIn({
  key: 'travel_log',
  title: words('出差日志', 'Travel log'),
  clauses: ['R19.6.4'],
  boxes: [
    box('date', words('日期', 'Date'), ['R19.6.4'], { holds: 'date' }),
    box('work', words('当天的行程和工作', 'The day’s journey and work'), ['R19.6.4']),
  ],
})
