import { words } from '@bylaw/kernel'
import { MONTHLY, QUARTERLY, recurring } from '../recurring'

export const technicalTraining = recurring({
  key: 'technical_training',
  name: words('技术培训', 'Technical training'),
  clauses: ['R04.4.1'],
  worked: MONTHLY,
})

export const businessTraining = recurring({
  key: 'business_training',
  name: words('业务培训', 'Business training'),
  clauses: ['R04.4.2'],
  worked: QUARTERLY,
})
