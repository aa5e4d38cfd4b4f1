const named = (key: string, zh: string, en: string) => ({ key, name: { zh, en } })

/** A grid to begin with where a company has none: three by three, the usual diagonal. */
export const MATRIX_TO_BEGIN_WITH = {
  impacts: [
    named('company', '全公司', 'Whole company'),
    named('department', '一个部门', 'One department'),
    named('person', '个人', 'One person'),
  ],
  urgencies: [
    named('now', '立即', 'At once'),
    named('today', '当天', 'Today'),
    named('later', '可以等', 'Can wait'),
  ],
  grid: {
    company: { now: 'urgent', today: 'high', later: 'normal' },
    department: { now: 'high', today: 'normal', later: 'normal' },
    person: { now: 'normal', today: 'normal', later: 'low' },
  },
  unstated: { impact: null, urgency: null },
} as const
